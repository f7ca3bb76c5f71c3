import type { EntityDraft } from './entity-draft.ts'

const wordStarts = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.slice(0, 4).toLowerCase())
    .join(' ')

/**
 * The name under which a known body goes in an article: the fullest that the text uses, in the form in which it is listed
 * (`Vereinten Nationen` is listed as `Vereinte Nationen`).
 * @param used names by which the text calls it
 * @param listed names of the world data
 */
export function fullestName(draft: EntityDraft, used: readonly string[], listed: readonly string[]): string {
  const [longest] = [...used].sort((a, b) => b.length - a.length)
  if (longest === undefined || draft.key === null) return draft.name
  return listed.find((name) => wordStarts(name) === wordStarts(longest)) ?? draft.name
}
