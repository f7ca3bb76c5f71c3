import type { HappeningSummary, Language } from '@lagebild/schema'

/** A happening as one sentence in the reader's language. */
export function happeningSentence(happening: HappeningSummary, _language: Language): string {
  return happening.quote.text
}
