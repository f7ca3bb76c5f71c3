import type { Fact } from '../model/fact.ts'
import type { ToldHappening } from '../model/told-happening.ts'
import { assignOrigins, type OriginalOf } from './assign-origins.ts'
import { type Cluster, clusterFacts } from './cluster-facts.ts'
import type { Origin } from './trace-origin.ts'

/** The happenings that facts are about, with the origin of each claim; depends on the set of facts alone. */
export function tellHappenings(facts: Iterable<Fact>, originals: OriginalOf): ToldHappening[] {
  return clusterFacts(facts).map((cluster) => tellHappening(cluster, originals))
}

/** One happening with the origins of its claims. */
export function tellHappening({ id, facts, merges }: Cluster, originals: OriginalOf): ToldHappening {
  const origins = assignOrigins(facts, originals)
  return { id, facts: [...facts].sort(byReport), merges, originOf: (fact) => origins.get(fact.id) as Origin }
}

/** The earlier report first; without a day last; then by place in the text. */
function byReport(a: Fact, b: Fact): number {
  const [one, other] = [a.published ?? '9999', b.published ?? '9999']
  if (one !== other) return one < other ? -1 : 1
  if (a.article !== b.article) return a.article < b.article ? -1 : 1
  return a.trigger.start - b.trigger.start || (a.id < b.id ? -1 : 1)
}
