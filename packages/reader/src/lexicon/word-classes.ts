import type { Language } from '@lagebild/schema'
import { lexicons } from '../generated/lexicons.ts'
import { nounStem } from './noun-stem.ts'
import { type WordTest, wordTest } from './word-pattern.ts'

const known = new Map<Language, ReadonlyMap<string, WordTest>>()

/** Classes of words that entries name with `@`: those of word-classes and, by kind, those of exchange-items (`@arms`). */
export function wordClasses(language: Language): ReadonlyMap<string, WordTest> {
  const found = known.get(language)
  if (found) return found
  const classes = new Map<string, WordTest>()
  for (const [table, key] of [
    [lexicons[language].exchangeItems, 'kind'],
    [lexicons[language].wordClasses, 'class'],
  ] as const) {
    const words = new Map<string, string[]>()
    for (const row of table) {
      const name = row[key] ?? ''
      words.set(name, [...(words.get(name) ?? []), ...(row['words'] ?? '').split('|').filter(Boolean)])
    }
    for (const [name, alternatives] of words) {
      const earlier = classes.get(name)
      const test = wordTest(alternatives, classes, nounStem(language))
      classes.set(name, earlier ? (lemma) => earlier(lemma) || test(lemma) : test)
    }
  }
  known.set(language, classes)
  return classes
}
