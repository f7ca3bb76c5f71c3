import type { HappeningSummary, Language } from '@lagebild/schema'
import { lexicons, type Row } from '../generated/lexicons.ts'

/** The predicate of an act in a language: as articles of the language have it, else what says the same as those of another one; null where nothing does. */
export function predicateIn(
  language: Language,
  { predicates, type }: Pick<HappeningSummary, 'predicates' | 'type'>,
): string | null {
  const own = predicates[language]
  if (own !== undefined) return own
  for (const [other, predicate] of Object.entries(predicates)) {
    // A separated verb can come in two words: `ab reisen`.
    const spellings = [predicate, predicate.replaceAll(' ', '')]
    const saysSo = (row: Row): boolean =>
      (row['type'] ?? type) === type && (row[other] ?? '').split('|').some((word) => spellings.includes(word))
    const word = lexicons.world.predicates.find(saysSo)?.[language]?.split('|')[0]
    if (word) return word
  }
  return null
}
