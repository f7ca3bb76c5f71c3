import type { Language } from '@lagebild/schema'
import { languageTraits } from '../entities/language-traits.ts'
import type { WordStem } from './word-pattern.ts'

/** A stem shorter than this tells words no longer apart. */
const shortest = 3

/**
 * What forms of a noun share, where a model left it inflected (`Kampfflugzeuge`, `troops`) or cut it too short (`Vorwürf`): the
 * word without the endings and with the plain vowels of name-traits. Null for what is no noun, where spelling shows that.
 */
export function nounStem(language: Language): WordStem {
  const { stemEndings, umlauts, writesNounsWithCapital } = languageTraits[language]
  const longestFirst = [...stemEndings].sort((a, b) => b.length - a.length)
  const known = new Map<string, string>()
  return (word) => {
    if (writesNounsWithCapital && !/^\p{Lu}/u.test(word)) return null
    const cached = known.get(word)
    if (cached !== undefined) return cached
    const plain = [...word.toLowerCase()].map((letter) => umlauts.get(letter) ?? letter).join('')
    const ending = longestFirst.find((end) => plain.endsWith(end) && plain.length - end.length >= shortest)
    const stem = ending ? plain.slice(0, -ending.length) : plain
    if (known.size < mostKnown) known.set(word, stem)
    return stem
  }
}

/** Bounds the memory of a process that reads for years. */
const mostKnown = 50_000
