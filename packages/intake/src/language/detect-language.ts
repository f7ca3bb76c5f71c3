import type { Language } from '@lagebild/schema'
import { detectByTrigrams } from './detect-by-trigrams.ts'
import { stopWords } from './stop-words.ts'

/** A language of the reader, another one by its ISO 639-1 code, or null where the text is too short to tell. */
export type DetectedLanguage = { readonly language: Language | null; readonly other: string | null }

const unknown: DetectedLanguage = { language: null, other: null }
/** Characters that are looked at; more changes no decision. */
const sample = 20_000
/**
 * Share of stop words from which a text is taken as German or English. News text of both has 0.3 to 0.5;
 * Dutch reaches 0.12 by English and Danish 0.1 by German stop words.
 */
const clearShare = 0.2
/** Words below which n-grams are not trusted: names alone look like any language. */
const fewWords = 8

/** Tells German and English from each other and from other languages, and says so where it cannot. */
export function detectLanguage(text: string): DetectedLanguage {
  const words =
    text
      .slice(0, sample)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length === 0) return unknown
  if (otherScriptShare(words) > 0.5) return { language: null, other: detectByTrigrams(text.slice(0, sample)) ?? 'und' }
  const shares = { de: stopWordShare(words, 'de'), en: stopWordShare(words, 'en') }
  const best: Language = shares.de >= shares.en ? 'de' : 'en'
  const rest = best === 'de' ? shares.en : shares.de
  const isClear = shares[best] >= clearShare && rest <= shares[best] / 3
  if (isClear && words.length >= 4) return { language: best, other: null }
  const guess = detectByTrigrams(text.slice(0, sample))
  if (guess === null) return unknown
  if (guess === 'de' || guess === 'en') {
    const isSupported = words.length >= fewWords || shares[guess] > 0
    return isSupported && shares[guess] >= shares[guess === 'de' ? 'en' : 'de']
      ? { language: guess, other: null }
      : unknown
  }
  if (words.length < fewWords) return shares[best] > 0.25 && rest === 0 ? { language: best, other: null } : unknown
  return { language: null, other: guess }
}

function stopWordShare(words: readonly string[], language: Language): number {
  return words.filter((word) => stopWords[language].has(word)).length / words.length
}

function otherScriptShare(words: readonly string[]): number {
  return words.filter((word) => !/^\p{Script=Latin}/u.test(word)).length / words.length
}
