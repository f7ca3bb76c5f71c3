import type { Language } from '@lagebild/schema'

/** Forms of a demonym: `Russe` also as `Russen`, `Russin`, `Russinnen`; `Russian` also as `Russians`. */
export function demonymForms(word: string, language: Language): string[] {
  if (language === 'en') return /(?:ese|ish|men|man|[sx]|ch)$/.test(word) ? [word] : [word, `${word}s`]
  if (word.endsWith('er')) return [word, ...['n', 's', 'in', 'innen'].map((ending) => word + ending)]
  if (word.endsWith('e')) return [...['e', 'en', 'in', 'innen'].map((ending) => word.slice(0, -1) + ending)]
  return [word, ...['s', 'n', 'en', 'in', 'innen'].map((ending) => word + ending)]
}

const adjectiveEndings = ['', 'e', 'en', 'em', 'er', 'es']

/** Forms of an adjective as attribute: `russisch` also as `russischen`; English adjectives do not change. */
export function adjectiveForms(word: string, language: Language): string[] {
  if (language === 'en') return [word]
  return adjectiveEndings.map((ending) => word + ending)
}
