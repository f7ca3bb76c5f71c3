import { type Insertable, sql } from 'kysely'
import { formatDays } from '../articles/format-range.ts'
import { happeningId } from '../merge/cluster-facts.ts'
import { participantsOf } from '../merge/sides-of.ts'
import type { Fact } from '../model/fact.ts'
import type { Party } from '../model/party.ts'
import type { ToldHappening } from '../model/told-happening.ts'
import type {
  HappeningChangesTable,
  HappeningFactsTable,
  HappeningOriginsTable,
  HappeningsTable,
} from '../tables/record-tables.ts'
import { findDifferences } from './find-differences.ts'
import { summarizeHappening } from './summarize-happening.ts'
import { distinct, firstDay, lastDay } from './tally.ts'
import { tellChanges } from './tell-changes.ts'
import { viewExchange } from './view-exchange.ts'
import { viewOrigins } from './view-origin.ts'

export interface HappeningRows {
  readonly happening: Insertable<HappeningsTable>
  readonly facts: readonly Insertable<HappeningFactsTable>[]
  readonly origins: readonly HappeningOriginsTable[]
  readonly changes: readonly Insertable<HappeningChangesTable>[]
}

/** What is stored of a happening: its line for lists as jsonb, and what is searched by as columns. */
export function happeningRows(told: ToldHappening): HappeningRows {
  const { id, facts, originOf } = told
  const differences = findDifferences(told)
  const summary = summarizeHappening(told, differences)
  const { from, to } = summary.time
  const entry = viewExchange(summary, differences)
  const contradicted = new Set(
    differences.flatMap(({ standing, values }) =>
      standing === 'contested'
        ? values.filter(({ excludes, until }) => excludes.length > 0 && until === null).flatMap(({ claims }) => claims)
        : [],
    ),
  )
  return {
    happening: {
      id,
      type: summary.type,
      certainty: summary.certainty,
      first_day: from ?? to,
      last_day: to ?? from,
      order_day: from ?? to ?? '0001-01-01',
      days: formatDays({ from: from ?? to, to: to ?? from }),
      first_published: summary.firstReported,
      last_published: summary.lastReported,
      parties: keysOf(facts.flatMap(participantsOf)),
      places: keysOf(facts.flatMap(({ places }) => places)),
      types: distinct(facts.map(({ type }) => type)).sort(),
      origin_keys: distinct(facts.map((fact) => originOf(fact).key)).sort(),
      exchange_kinds: distinct(facts.flatMap(({ exchange }) => exchange?.kind ?? [])).sort(),
      languages: distinct(facts.map(({ language }) => language)).sort(),
      articles: summary.articles,
      claims: facts.length,
      contested: summary.contested.length > 0,
      summary: JSON.stringify(summary),
      exchange: entry && JSON.stringify(entry),
      search: sql<string>`to_tsvector('german', ${wordsIn('de', facts)}) || to_tsvector('english', ${wordsIn('en', facts)})`,
    },
    facts: facts.map((fact) => ({
      happening_id: id,
      fact_id: fact.id,
      article_id: fact.article,
      origin: originOf(fact).key,
      alias: happeningId(fact.id),
    })),
    origins: originRows(told, contradicted),
    changes: tellChanges(told, differences).map(({ origin, ...change }, place) => ({
      ...change,
      id: `${id} ${String(place).padStart(4, '0')}`,
      happening_id: id,
      origin: origin && JSON.stringify(origin),
    })),
  }
}

/** Who said it first, alone, together with others, against others. On one day nobody is first alone. */
function originRows(
  { id, facts, originOf }: ToldHappening,
  contradicted: ReadonlySet<string>,
): HappeningRows['origins'] {
  const groups = [...Map.groupBy(facts, (fact) => originOf(fact).key)]
  const earliest = firstDay(facts.map(({ published }) => published))
  const polarity = (same: readonly Fact[]): string => same.at(-1)?.polarity ?? 'positive'
  return groups.map(([origin, same]) => {
    const [view] = viewOrigins(same.map(originOf))
    const first = firstDay(same.map(({ published }) => published))
    return {
      happening_id: id,
      origin,
      name: view?.name ?? origin,
      kind: view?.kind ?? 'anonymous',
      country: view?.country ?? null,
      first_day: first,
      last_day: lastDay(same.map(({ published }) => published)),
      claims: same.length,
      articles: distinct(same.map(({ article }) => article)).sort(),
      is_first: groups.length > 1 && first !== null && first === earliest,
      is_alone: groups.length === 1,
      is_corroborated: groups.some(([other, theirs]) => other !== origin && polarity(theirs) === polarity(same)),
      is_contradicted: groups.length > 1 && same.some((fact) => contradicted.has(fact.id)),
    }
  })
}

/** More words than this are not searched: what hundreds of articles say of one event repeats itself. */
const mostSearched = 20_000

const wordsIn = (language: string, facts: readonly Fact[]): string =>
  distinct(facts.filter((fact) => fact.language === language).map(({ quote }) => quote))
    .join('\n')
    .slice(0, mostSearched)

/** A party is found by its own key and by its country. */
const keysOf = (parties: readonly Party[]): string[] =>
  [...new Set(parties.flatMap(({ key, country }) => (country ? [key, country] : [key])))].sort()
