import { type ExchangeKind, exchangeKindSchema, type Language } from '@lagebild/schema'
import { lexicons, type Row } from '../generated/lexicons.ts'
import { nounStem } from '../lexicon/noun-stem.ts'
import { type WordTest, wordTest } from '../lexicon/word-pattern.ts'

type KindTest = readonly [ExchangeKind, WordTest]
interface ItemWords {
  readonly heads: readonly KindTest[]
  readonly modifiers: readonly KindTest[]
}

const known = new Map<Language, ItemWords>()

/** The kind of what moves, by its noun (`Panzer`), else by what describes it (`[militärisches] Gerät`); null where neither tells. */
export function itemKind(head: string, modifiers: readonly string[], language: Language): ExchangeKind | null {
  const words = itemWords(language)
  const named = words.heads.find(([, test]) => test(head))
  const described = words.modifiers.find(([, test]) => modifiers.some(test))
  // A word for goods or help at large yields to what describes it: `militärische Güter`.
  if (named && described && ['goods', 'services'].includes(named[0])) return described[0]
  return named?.[0] ?? described?.[0] ?? null
}

function itemWords(language: Language): ItemWords {
  const found = known.get(language)
  if (found) return found
  const tests = (column: string): KindTest[] =>
    lexicons[language].exchangeItems.flatMap((row: Row) => {
      const words = (row[column] ?? '').split('|').filter(Boolean)
      return words.length > 0
        ? [[exchangeKindSchema.parse(row['kind']), wordTest(words, new Map(), nounStem(language))] as const]
        : []
    })
  const words = { heads: tests('words'), modifiers: tests('modifiers') }
  known.set(language, words)
  return words
}
