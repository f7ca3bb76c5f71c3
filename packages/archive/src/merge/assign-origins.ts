import type { OriginView } from '@lagebild/schema'
import type { Fact } from '../model/fact.ts'
import { isHeadline } from './is-headline.ts'
import { type Origin, ofOutlet, traceOrigin } from './trace-origin.ts'

/** The older article that another is a near-copy of. */
export type OriginalOf = ReadonlyMap<
  string,
  { readonly article: string; readonly outlet: string | null; readonly title: string | null }
>

/**
 * Origins of the claims of one happening, by claim id. A claim without a named source counts as what the same article says elsewhere with
 * one: a headline is no second witness. Who denies is not who says so. A copy without a named source is as good as the article it was copied from.
 */
export function assignOrigins(facts: readonly Fact[], originals: OriginalOf): ReadonlyMap<string, Origin> {
  const traced = new Map(facts.map((fact) => [fact.id, traceOrigin(fact)]))
  const ofArticle = new Map<string, Origin>()
  const bodies = facts.flatMap((fact) =>
    isHeadline(fact) ? [] : [{ article: fact.article, origin: traced.get(fact.id) as Origin }],
  )
  for (const fact of [...facts].sort((a, b) => a.trigger.start - b.trigger.start || (a.id < b.id ? -1 : 1))) {
    const origin = traced.get(fact.id)
    if (origin?.traced && !ofArticle.has(toldIn(fact))) ofArticle.set(toldIn(fact), origin)
  }
  return new Map(
    facts.map((fact) => {
      const origin = traced.get(fact.id) as Origin
      const known = origin.traced ? (precise(fact, origin, bodies) ?? origin) : (ofArticle.get(toldIn(fact)) ?? origin)
      return [fact.id, passedOn(known, fact, originals)]
    }),
  )
}

const toldIn = ({ article, polarity }: Fact): string => `${article} ${polarity}`

/** `Seoul: soldiers fight` has its word from whoever of that state the text below names. */
function precise(
  fact: Fact,
  { kind, country }: Origin,
  bodies: readonly { readonly article: string; readonly origin: Origin }[],
): Origin | undefined {
  if (!isHeadline(fact) || kind !== 'government' || country === null) return undefined
  const below = bodies.filter(({ article, origin }) => article === fact.article && origin.traced)
  return below.map(({ origin }) => origin).find((origin) => origin.country === country)
}

function passedOn(origin: Origin, fact: Fact, originals: OriginalOf): Origin {
  const original = originals.get(fact.article)
  if (!original) return origin
  const teller: OriginView = ofOutlet(original)
  if (origin.traced) return { ...origin, path: [...origin.path, teller] }
  return origin.kind === 'outlet' ? { ...teller, traced: false, path: [] } : origin
}
