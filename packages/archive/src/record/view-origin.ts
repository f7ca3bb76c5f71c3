import type { OriginTree, OriginView } from '@lagebild/schema'
import type { Origin } from '../merge/trace-origin.ts'
import { mostFrequent } from './tally.ts'

export const viewOrigin = ({ key, name, kind, country }: OriginView): OriginView => ({ key, name, kind, country })

/** Origins of some claims, each once under its most used name, in the order of first appearance. */
export function viewOrigins(origins: readonly OriginView[]): OriginView[] {
  return [...Map.groupBy(origins, ({ key }) => key).values()].map((same) => {
    const name = mostFrequent(same.map((each) => each.name)) ?? ''
    return viewOrigin({ ...(same[0] as OriginView), name })
  })
}

/** How an account came from its origin to the articles: each path is the origin's passers-on, nearest first. */
export function growTree(told: readonly { readonly article: string; readonly origin: Origin }[]): OriginTree {
  const [source] = viewOrigins(told.map(({ origin }) => origin))
  if (!source) throw new Error('an account has at least one claim')
  return branch(
    source,
    told.map(({ article, origin }) => ({ article, path: origin.path })),
  )
}

interface Passed {
  readonly article: string
  readonly path: readonly OriginView[]
}

function branch(source: OriginView, passed: readonly Passed[]): OriginTree {
  const further = passed.flatMap(({ article, path: [next, ...rest] }) => (next ? [{ next, article, path: rest }] : []))
  const groups = Map.groupBy(further, ({ next }) => next.key)
  return {
    source,
    articles: [...new Set(passed.filter(({ path }) => path.length === 0).map(({ article }) => article))].sort(),
    passedOnBy: [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, same]) => branch(viewOrigins(same.map(({ next }) => next))[0] as OriginView, same)),
  }
}
