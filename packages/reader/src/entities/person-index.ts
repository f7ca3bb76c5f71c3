import type { EntityDraft } from './entity-draft.ts'
import { foldName } from './name-key.ts'

/** The persons of one article, found by any of their names. */
export interface PersonIndex {
  /** The person that a name means: the one named last before, else the first that the article names in full. */
  find(name: string): EntityDraft | undefined
  add(person: EntityDraft): void
  /** Notes that a person has just been named. */
  touch(person: EntityDraft): void
}

/** Builds an empty index. Finding costs no more than the persons that share a word with the name. */
export function createPersonIndex(): PersonIndex {
  const byWord = new Map<string, Set<EntityDraft>>()
  const wordsOf = new Map<EntityDraft, readonly string[]>()
  const named = new Map<EntityDraft, number>()
  let moment = 0
  return {
    find: (name) => {
      const words = foldWords(name)
      const candidates = new Set(words.flatMap((word) => [...(byWord.get(word) ?? [])]))
      const same = [...candidates].filter((person) => isSamePerson(words, wordsOf.get(person) ?? []))
      return same.sort((a, b) => (named.get(b) ?? 0) - (named.get(a) ?? 0))[0]
    },
    add: (person) => {
      const words = foldWords(person.name)
      wordsOf.set(person, words)
      for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(person))
    },
    touch: (person) => {
      moment += 1
      named.set(person, moment)
    },
  }
}

const foldWords = (name: string): string[] =>
  name
    .split(/\s+/)
    .map(foldName)
    .filter((word) => word !== '')
const isSuffix = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((word, at) => word === long[long.length - short.length + at])
const isPrefix = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((word, at) => word === long[at])

/**
 * Whether two names can be one person's: the same words, the surname alone (`Putin`, East Asian `Kim` first), or first and last
 * word the same (`Donald J. Trump`). Parts of words never count.
 */
function isSamePerson(one: readonly string[], other: readonly string[]): boolean {
  const [short = [], long = []] = [one, other].sort((a, b) => a.length - b.length)
  if (short.length === 0) return false
  if (short.length === long.length) return isSuffix(short, long)
  if (isSuffix(short, long) || isPrefix(short, long)) return true
  return short.length > 1 && short[0] === long[0] && short.at(-1) === long.at(-1)
}
