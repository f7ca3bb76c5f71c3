/** How one value stands to another: `overlaps` where neither contains the other and both can be true. */
export type Relation = 'equals' | 'within' | 'contains' | 'overlaps' | 'excludes'

/** How one set stands to another; without a common member they exclude each other. */
export function relateSets(a: readonly string[], b: readonly string[]): Relation {
  const shared = a.filter((each) => b.includes(each)).length
  if (shared === a.length && shared === b.length) return 'equals'
  if (shared === a.length) return 'within'
  if (shared === b.length) return 'contains'
  return shared > 0 ? 'overlaps' : 'excludes'
}
