import type { Language } from '@lagebild/schema'
import { describe, expect, it } from 'vitest'
import { lexicons, type Table } from '../../generated/lexicons.ts'
import { readSentenceTimes } from '../read-sentence-times.ts'
import { plainArticle } from '../testing/plain-article.ts'

const tables: [Language, Table][] = [
  ['de', lexicons.de.timePatterns],
  ['en', lexicons.en.timePatterns],
]

/** Texts that a row's pattern reads in a sentence. */
function readBy(language: Language, id: string, text: string): string[] {
  const { article, sentences } = plainArticle(language, '2024-11-21', text)
  return sentences
    .flatMap((sentence) => readSentenceTimes(article, sentence, []))
    .filter(({ expression }) => id === '' || expression.pattern.id === id)
    .map(({ start, end }) => article.text.slice(start, end))
}

describe.each(tables)('patterns of times in %s', (language, table) => {
  it.each(table.map((row) => [row['id'] ?? '', row] as const))(
    '%s reads its example and not its counterexample',
    (id, row) => {
      const example = row['example'] ?? ''
      const counterexample = row['counterexample'] ?? ''
      if (row['meaning'] === 'none') {
        expect(readBy(language, '', example)).toEqual([])
        expect(readBy(language, '', counterexample)).not.toEqual([])
        return
      }
      const marked = /\[(.+)\]/.exec(example)?.[1]
      expect(marked, `${id} marks nothing in its example`).toBeDefined()
      expect(readBy(language, id, example.replace(/[[\]]/g, ''))).toContain(marked)
      expect(readBy(language, id, counterexample)).toEqual([])
    },
  )

  it('has no two rows of one name', () => {
    const ids = table.map((row) => row['id'])
    expect(ids).toEqual([...new Set(ids)])
  })
})
