import type { Insertable } from 'kysely'
import { windowOf } from '../merge/window.ts'
import type { Fact } from '../model/fact.ts'
import type { Party } from '../model/party.ts'
import { blocksOf } from '../record/blocks-of.ts'
import type { FactsTable } from '../tables/article-tables.ts'
import { formatAmounts, formatDays, toDay } from './format-range.ts'

/** The row of a fact: the whole of it as jsonb, and what is searched by as columns. */
export function factRow(fact: Fact): Insertable<FactsTable> {
  const { actors, recipients, exchange, interval } = fact
  const sides = [...actors, ...recipients, ...[exchange?.giver, exchange?.receiver].filter((party) => party != null)]
  const quantities = [
    ...new Map([...fact.quantities, ...(exchange?.quantities ?? [])].map((one) => [one.id, one])).values(),
  ]
  return {
    id: fact.id,
    article_id: fact.article,
    claim: fact.claim,
    outlet: fact.outlet,
    published: toDay(fact.published),
    family: fact.family,
    type: fact.type,
    predicate: fact.predicate,
    polarity: fact.polarity,
    certainty: fact.certainty,
    status: fact.status,
    exchange_kind: exchange?.kind ?? null,
    actors: keysOf(actors),
    recipients: keysOf(recipients),
    parties: keysOf(sides),
    places: keysOf(fact.places),
    objects: [...fact.objects],
    said: interval && formatDays(interval),
    possible: formatDays(windowOf({ ...fact, interval: interval && days(interval), published: toDay(fact.published) })),
    amounts: formatAmounts(quantities),
    blocks: blocksOf(fact),
    fact: JSON.stringify(fact),
  }
}

const days = ({ from, to }: NonNullable<Fact['interval']>) => ({ from: toDay(from), to: toDay(to) })

/** A party is found by its own key and by its country. */
const keysOf = (parties: readonly Party[]): string[] =>
  [...new Set(parties.flatMap(({ key, country }) => (country ? [key, country] : [key])))].sort()
