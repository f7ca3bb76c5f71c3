import { describe, expect, it } from 'vitest'
import { type Cell, type Column, writeCsv } from './write-csv.ts'

async function* only(cell: Cell): AsyncGenerator<Cell> {
  yield cell
}
const columns = (...names: readonly string[]): readonly Column<Cell>[] =>
  names.map((name) => ({ name, value: (cell) => cell }))

async function linesOf(names: readonly string[], cell: Cell): Promise<string[]> {
  const lines: string[] = []
  for await (const line of writeCsv(columns(...names), only(cell))) lines.push(line)
  return lines
}

describe('writeCsv', () => {
  const cells: readonly (readonly [Cell, string])[] = [
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    ['=cmd|" /c calc"!A1', '"\'=cmd|"" /c calc""!A1"'],
    ['a=b', 'a=b'],
    [-2, '-2'],
    [0, '0'],
    [true, 'true'],
    [null, ''],
    ['', ''],
  ]
  for (const [cell, text] of cells)
    it(`writes ${JSON.stringify(cell)}`, async () => expect((await linesOf(['cell'], cell))[1]).toBe(`${text}\r\n`))

  it('begins with a byte order mark and the heading', async () => {
    const [first] = await linesOf(['a', 'b'], null)
    expect(first).toBe('\ufeffa,b\r\n')
  })
})
