import type { Fact } from '../model/fact.ts'
import { contentId } from './content-id.ts'
import { decideSame, type MergeDecision } from './decide-same.ts'

/** Claims that are about one real event. `merges` are the decisions that joined them, the strongest first. */
export interface Cluster {
  readonly id: string
  readonly facts: readonly Fact[]
  readonly merges: readonly Merge[]
}

/** A decision about two facts by their ids, `a` < `b`. */
export interface Merge extends MergeDecision {
  readonly a: string
  readonly b: string
}

interface Group {
  facts: Fact[]
  merges: Merge[]
}

/**
 * Joins facts to happenings. The result depends on the set of facts alone, not on their order: pairs are taken by score, then by id, and two
 * groups join unless something forbids any pair across them. A happening's id is made of its smallest claim id.
 */
export function clusterFacts(given: Iterable<Fact>): Cluster[] {
  const facts = [...new Map([...given].map((fact) => [fact.id, fact])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const decide = rememberDecisions()
  const groups = new Map<string, Group>(facts.map((fact) => [fact.id, { facts: [fact], merges: [] }]))
  const pairs = facts
    .flatMap((a, index) => facts.slice(index + 1).map((b) => ({ ...decide(a, b), a: a.id, b: b.id })))
    .filter(({ same }) => same)
    .sort((one, other) => other.score - one.score || (one.a + one.b < other.a + other.b ? -1 : 1))
  for (const pair of pairs) {
    const [one, other] = [groups.get(pair.a), groups.get(pair.b)]
    if (!one || !other) throw new Error('a pair names a fact that is not there')
    if (one === other || one.facts.some((a) => other.facts.some((b) => decide(a, b).against.length > 0))) continue
    const joined = { facts: [...one.facts, ...other.facts], merges: [...one.merges, ...other.merges, pair] }
    for (const { id } of joined.facts) groups.set(id, joined)
  }
  return [...new Set(groups.values())].map(toCluster).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The id of a happening whose smallest claim this is. */
export const happeningId = (factId: string): string => contentId('happening', [factId])

function toCluster({ facts, merges }: Group): Cluster {
  const sorted = [...facts].sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    id: happeningId(sorted[0]?.id ?? ''),
    facts: sorted,
    merges: [...merges].sort((one, other) => other.score - one.score || (one.a + one.b < other.a + other.b ? -1 : 1)),
  }
}

function rememberDecisions(): (a: Fact, b: Fact) => MergeDecision {
  const known = new Map<string, MergeDecision>()
  return (a, b) => {
    const [first, second] = a.id < b.id ? [a, b] : [b, a]
    const key = first.id + second.id
    const found = known.get(key) ?? decideSame(first, second)
    known.set(key, found)
    return found
  }
}
