import type { Fact } from '../model/fact.ts'
import { contentId } from './content-id.ts'
import { decideSame, type MergeDecision } from './decide-same.ts'
import { signatureOf } from './signature-of.ts'

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

/** Places of facts that have been joined, and the pairs that joined them, in the order of joining. */
interface Group {
  readonly members: readonly number[]
  readonly joins: readonly (readonly [number, number])[]
}

/**
 * Joins facts to happenings. The result depends on the set of facts alone, not on their order: pairs are taken by score, then by id, and two
 * groups join unless something forbids any pair across them. A happening's id is made of its smallest claim id.
 */
export function clusterFacts(given: Iterable<Fact>): Cluster[] {
  const facts = [...new Map([...given].map((fact) => [fact.id, fact])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const { pairsByScore, forbids } = decideAll(facts)
  const groups = facts.map((_, place): Group => ({ members: [place], joins: [] }))
  for (const [, pairs] of [...pairsByScore].sort(([a], [b]) => b - a))
    for (const pair of pairs) {
      const [a, b] = [Math.floor(pair / facts.length), pair % facts.length]
      const [one, other] = [groups[a] as Group, groups[b] as Group]
      if (one === other || one.members.some((left) => other.members.some((right) => forbids(left, right)))) continue
      const joined = {
        members: [...one.members, ...other.members],
        joins: [...one.joins, ...other.joins, [a, b] as const],
      }
      for (const member of joined.members) groups[member] = joined
    }
  return [...new Set(groups)].map((group) => toCluster(group, facts)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The id of a happening whose smallest claim this is. */
export const happeningId = (factId: string): string => contentId('happening', [factId])

function toCluster({ members, joins }: Group, facts: readonly Fact[]): Cluster {
  const sorted = [...members].sort((a, b) => a - b).map((place) => facts[place] as Fact)
  const merges = joins.map(([one, other]): Merge => {
    const [a, b] = [facts[one] as Fact, facts[other] as Fact]
    return { ...decideSame(a, b), a: a.id, b: b.id }
  })
  return {
    id: happeningId(sorted[0]?.id ?? ''),
    facts: sorted,
    merges: merges.sort((one, other) => other.score - one.score || (one.a + one.b < other.a + other.b ? -1 : 1)),
  }
}

/**
 * Decides all pairs. Pairs that can be one are kept as numbers (place of the first times the number of facts, plus place of the second) by
 * their score, in the order of the ids; what forbids each other as a table of bytes: thousands of claims of one event fit in memory.
 */
function decideAll(facts: readonly Fact[]) {
  const size = facts.length
  const forbidden = new Uint8Array(size * size)
  const pairsByScore = new Map<number, number[]>()
  const decide = decideBySignature(facts)
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) {
      const { same, score, against } = decide(a, b)
      if (against.length > 0) forbidden[a * size + b] = 1
      if (!same) continue
      const pairs = pairsByScore.get(score) ?? []
      pairs.push(a * size + b)
      pairsByScore.set(score, pairs)
    }
  const forbids = (a: number, b: number): boolean => forbidden[Math.min(a, b) * size + Math.max(a, b)] === 1
  return { pairsByScore, forbids }
}

/** Decides each pair of signatures once; facts of one article are decided by themselves, since their places in the text count too. */
function decideBySignature(facts: readonly Fact[]): (a: number, b: number) => MergeDecision {
  const numbers = new Map<string, number>()
  const signatures = facts.map((fact) => {
    const signature = signatureOf(fact)
    const number = numbers.get(signature) ?? numbers.size
    numbers.set(signature, number)
    return number
  })
  const known = new Map<number, MergeDecision>()
  return (a, b) => {
    const [one, other] = [facts[a] as Fact, facts[b] as Fact]
    if (one.article === other.article) return decideSame(one, other)
    const [low, high] = [signatures[a] ?? 0, signatures[b] ?? 0].sort((x, y) => x - y) as [number, number]
    const key = low * facts.length + high
    const found = known.get(key) ?? decideSame(one, other)
    known.set(key, found)
    return found
  }
}
