import type { Language } from '@lagebild/schema'
import { lexicons } from '../generated/lexicons.ts'

/** The predicate of an act in a language: as articles of the language have it, else what says the same as those of another one; null where nothing does. */
export function predicateIn(language: Language, predicates: Readonly<Record<string, string>>): string | null {
  const own = predicates[language]
  if (own !== undefined) return own
  for (const [other, predicate] of Object.entries(predicates)) {
    const row = lexicons.world.predicates.find(
      (each) =>
        each[other]?.split('|').includes(predicate.replaceAll(' ', '')) || each[other]?.split('|').includes(predicate),
    )
    const word = row?.[language]?.split('|')[0]
    if (word) return word
  }
  return null
}
