import type { Fact } from '../model/fact.ts'

/** Keys of the groups that a fact is looked for in: what kind of act, by or with whom. Sorted, each once. */
export function blocksOf({ family, actors, recipients }: Fact): string[] {
  const bodies = [...actors, ...recipients].map(({ country, key }) => country ?? key)
  return [...new Set(bodies.map((body) => `${family} ${body}`))].sort()
}
