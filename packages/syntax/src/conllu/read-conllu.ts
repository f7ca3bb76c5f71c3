import { InputError } from '@lagebild/schema'
import type { ConlluRow, ConlluSentence } from './conllu-sentence.ts'

const rowKinds = [
  ['word', /^\d+$/],
  ['range', /^\d+-\d+$/],
  ['empty', /^\d+\.\d+$/],
] as const

/** Reads a CoNLL-U document. Throws an `InputError` with code `conllu-invalid` that names the line. */
export function readConllu(source: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = []
  let comments: string[] = []
  let rows: ConlluRow[] = []
  const finish = (): void => {
    if (rows.length > 0) sentences.push({ comments, rows })
    comments = []
    rows = []
  }
  for (const [index, line] of source
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (line.trim() === '') finish()
    else if (line.startsWith('#') && rows.length === 0) comments.push(line)
    else rows.push(readRow(line, index + 1, rows))
  }
  finish()
  return sentences
}

function readRow(line: string, number: number, rows: readonly ConlluRow[]): ConlluRow {
  const columns = line.split('\t')
  if (columns.length !== 10) {
    throw new InputError(
      'conllu-invalid',
      `Line ${number} has ${columns.length} columns; CoNLL-U has ten, split by tabs.`,
    )
  }
  const [id = '', form = ''] = columns
  const kind = rowKinds.find(([, pattern]) => pattern.test(id))?.[0]
  if (!kind) throw new InputError('conllu-invalid', `Line ${number}: "${id}" is no number of a word.`)
  const expected = countWords(rows) + 1
  if (kind === 'word' && Number(id) !== expected) {
    throw new InputError('conllu-invalid', `Line ${number}: word ${id} stands where word ${expected} should.`)
  }
  if (kind === 'range' && !isRangeFrom(id, expected)) {
    throw new InputError('conllu-invalid', `Line ${number}: the range ${id} does not begin at word ${expected}.`)
  }
  if (form === '') throw new InputError('conllu-invalid', `Line ${number} has no form.`)
  return { kind, columns }
}

function isRangeFrom(id: string, expected: number): boolean {
  const [from, to] = id.split('-').map(Number)
  return from === expected && to !== undefined && to > from
}

// Rows are numbered in order, so that the last word's number is their count: long sentences stay linear.
function countWords(rows: readonly ConlluRow[]): number {
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at]
    if (row?.kind === 'word') return Number(row.columns[0])
  }
  return 0
}
