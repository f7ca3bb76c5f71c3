import type { EntityDraft } from './entity-draft.ts'
import { foldName } from './name-key.ts'

const wordsOf = (name: string): string[] =>
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
function isSamePerson(one: string, other: string): boolean {
  const [short = [], long = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  if (short.length === 0) return false
  if (short.length === long.length) return isSuffix(short, long)
  if (isSuffix(short, long) || isPrefix(short, long)) return true
  return short.length > 1 && short[0] === long[0] && short.at(-1) === long.at(-1)
}

/** The person that a name means: the one named last before, else one that the article names in full later. */
export function findPerson(
  name: string,
  mentioned: readonly EntityDraft[],
  others: readonly EntityDraft[],
): EntityDraft | undefined {
  return (
    [...mentioned].reverse().find((draft) => isSamePerson(name, draft.name)) ??
    others.find((draft) => isSamePerson(name, draft.name))
  )
}
