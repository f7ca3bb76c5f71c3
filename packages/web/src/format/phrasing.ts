import { createPhrasing, type Phrasing } from '@lagebild/phrasing'
import type { Language } from '@lagebild/schema'
import { useLanguage } from '../messages/reader-language.ts'

const made = new Map<Language, Phrasing>()

/** Sentences and names in a language; made once. */
export function phrasingIn(language: Language): Phrasing {
  const known = made.get(language)
  if (known) return known
  const phrasing = createPhrasing(language)
  made.set(language, phrasing)
  return phrasing
}

export function usePhrasing(): Phrasing {
  return phrasingIn(useLanguage())
}
