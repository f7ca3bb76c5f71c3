import type { RecordChange } from '@lagebild/schema'
import { fillPattern } from './format/fill-pattern.ts'
import type { Grammar } from './grammar.ts'
import type { Lexicon } from './lexicon/lexicon.ts'

/** What an article changed: the sentence of the happening and what is new about it. */
export function tellChange(
  lexicon: Lexicon,
  grammar: Grammar,
  { kind, origin }: RecordChange,
  sentence: string,
): string {
  const pattern = lexicon.phrases.get(`change-${kind}`) ?? '{0}'
  if (pattern.includes('{1}') && !origin) return sentence
  return fillPattern(pattern, sentence, origin ? grammar.nameOrigin(origin) : '')
}
