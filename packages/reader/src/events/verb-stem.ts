import type { Language } from '@lagebild/schema'
import { languageTraits } from '../entities/language-traits.ts'

/**
 * What lemmas of one verb share, right or wrong: without its ending (`lockern`, `lockeren`, `enteignet`), without the final e and doubled
 * consonant that spelling adds and drops (`expell`, `resigne`); only the first word of a phrasal verb changes. Null for a word that has none of the language's endings.
 */
export function verbStem(verb: string, language: Language): string | null {
  const { verbEndings } = languageTraits[language]
  const [first = '', ...rest] = verb.split(' ')
  const ending = verbEndings.find((end) => first.endsWith(end))
  if (verbEndings.length > 0 && ending === undefined) return null
  return [trimmed(first, ending), ...rest].join(' ')
}

/** The stem of a verb by a regular past form (`brandmarkte`); null for another form. */
export function pastStem(form: string, language: Language): string | null {
  const [first = '', ...rest] = form.split(' ')
  const ending = languageTraits[language].pastEndings.find((end) => first.endsWith(end))
  return ending === undefined ? null : [trimmed(first, ending), ...rest].join(' ')
}

function trimmed(word: string, ending = ''): string {
  return word
    .slice(0, word.length - ending.length)
    .replace(/e+$/u, '')
    .replace(/([b-df-hj-np-tv-z])\1$/u, '$1')
}
