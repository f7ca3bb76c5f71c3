import {
  type AmountView,
  type Certainty,
  certainties,
  type Difference,
  type HappeningExchange,
  type HappeningSummary,
  type Status,
} from '@lagebild/schema'
import { windowOf } from '../merge/window.ts'
import type { Fact } from '../model/fact.ts'
import type { Party } from '../model/party.ts'
import type { ToldHappening } from '../model/told-happening.ts'
import { byLanguage, distinct, firstDay, lastDay, mostFrequent } from './tally.ts'
import { amountKey, quantitiesOf, viewAmount } from './view-amount.ts'
import { viewOrigins } from './view-origin.ts'
import { told, viewParties } from './view-parties.ts'

/** The most real first: what has happened was planned once. */
const statusOrder: readonly Status[] = ['happened', 'ongoing', 'planned', 'hypothetical']

/** One line of a list for a happening: nothing in it that no claim says. */
export function summarizeHappening(happening: ToldHappening, differences: readonly Difference[]): HappeningSummary {
  const { facts, originOf } = happening
  const [actors, recipients] = splitSides(facts)
  const asserted = facts.filter(({ polarity }) => polarity === 'positive')
  const origins = viewOrigins(facts.map(originOf))
  return {
    id: happening.id,
    type: mostFrequent(facts.map(({ type }) => type)) ?? 'OTHER',
    mode: mostFrequent(facts.flatMap(({ mode }) => mode ?? [])) ?? null,
    contexts: distinct(facts.flatMap(({ contexts }) => contexts)).sort(),
    predicates: byLanguage(facts.map(({ language, predicate }) => [language, predicate])),
    objects: distinct(facts.flatMap(({ objects }) => objects)).sort(),
    actors,
    recipients,
    places: viewParties(told(facts, placesOf)),
    time: timeOf(facts),
    amounts: amountsOf(facts),
    exchange: exchangeOf(facts),
    certainty: strongest(asserted.length > 0 ? asserted : facts),
    polarity: asserted.length > 0 ? 'positive' : 'negative',
    denied: asserted.length < facts.length,
    status: statusOrder.find((status) => facts.some((fact) => fact.status === status)) ?? 'happened',
    articles: distinct(facts.map(({ article }) => article)).length,
    outlets: distinct(facts.map(({ outlet, article }) => outlet ?? article)).length,
    origins: origins.length,
    originList: origins,
    contested: distinct(
      differences.filter(({ standing }) => standing === 'contested').map(({ attribute }) => attribute),
    ),
    firstReported: firstDay(facts.map(({ published }) => published)),
    lastReported: lastDay(facts.map(({ published }) => published)),
    quote: quoteOf(facts),
  }
}

/** A place read as somebody acted upon (`arrived in Bucharest`) is where it was. */
const isSite = ({ kind, key }: Party): boolean => kind === 'place' && key.startsWith('place/')
const placesOf = ({ places, recipients }: Fact): Party[] => [...places, ...recipients.filter(isSite)]

const strongest = (facts: readonly Fact[]): Certainty =>
  certainties.find((certainty) => facts.some((fact) => fact.certainty === certainty)) ?? 'unknown'

/** Actors and recipients; who is told on both sides, as when two meet, stands where more claims have them. */
function splitSides(facts: readonly Fact[]) {
  const count = (pick: (fact: Fact) => readonly Party[], key: string): number =>
    facts.filter((fact) => pick(fact).some((party) => party.key === key)).length
  const sides = (fact: Fact): Party[] => [...fact.actors, ...fact.recipients].filter((party) => !isSite(party))
  const acts = ({ key }: Party): boolean => count((fact) => fact.actors, key) >= count((fact) => fact.recipients, key)
  return [
    viewParties(told(facts, (fact) => sides(fact).filter(acts))),
    viewParties(told(facts, (fact) => sides(fact).filter((party) => !acts(party)))),
  ] as const
}

/** Days that the accounts leave possible: of stated times those that are no wider than another; else the days of the reports. */
function timeOf(facts: readonly Fact[]): HappeningSummary['time'] {
  const stated = facts.flatMap(({ interval }) => (interval ? [interval] : []))
  const isWider = (one: { from: string | null; to: string | null }): boolean =>
    stated.some(
      (other) =>
        (one.from ?? '0') <= (other.from ?? '0') &&
        (one.to ?? '9') >= (other.to ?? '9') &&
        (one.from !== other.from || one.to !== other.to),
    )
  const narrow = stated.filter((interval) => !isWider(interval))
  if (narrow.length > 0) {
    const [from, to] = [narrow.map((each) => each.from), narrow.map((each) => each.to)]
    return {
      from: from.includes(null) ? null : firstDay(from),
      to: to.includes(null) ? null : lastDay(to),
      stated: true,
    }
  }
  const windows = facts.map(windowOf)
  return {
    from: firstDay(facts.map(({ published }) => published)) ?? firstDay(windows.map(({ from }) => from)),
    to: lastDay(facts.map(({ published }) => published)) ?? lastDay(windows.map(({ to }) => to)),
    stated: false,
  }
}

const amountsOf = (facts: readonly Fact[]): AmountView[] =>
  [
    ...new Map(
      facts
        .flatMap(quantitiesOf)
        .reverse()
        .map((quantity) => [amountKey(quantity), quantity]),
    ).values(),
  ]
    .reverse()
    .map(viewAmount)

function exchangeOf(facts: readonly Fact[]): HappeningExchange | null {
  const moving = facts.filter(({ exchange }) => exchange !== null)
  const kind = mostFrequent(moving.flatMap(({ exchange }) => exchange?.kind ?? []))
  if (kind === undefined) return null
  const [giver = null] = viewParties(told(moving, ({ exchange }) => [exchange?.giver ?? null]))
  const [receiver = null] = viewParties(told(moving, ({ exchange }) => [exchange?.receiver ?? null]))
  return {
    giver,
    receiver,
    kind,
    items: byLanguage(
      moving.flatMap(({ language, exchange }) => (exchange?.item ? [[language, exchange.item] as const] : [])),
    ),
    period: mostFrequent(moving.flatMap(({ exchange }) => exchange?.period ?? [])) ?? null,
  }
}

/** The words that tell it best: asserted, surest, with a source, from the earliest article. */
function quoteOf(facts: readonly Fact[]): HappeningSummary['quote'] {
  const rank = (fact: Fact): number =>
    (fact.polarity === 'positive' ? 0 : 100) +
    certainties.indexOf(fact.certainty) * 10 +
    (fact.chain.length > 0 ? 0 : 1)
  const [fact] = [...facts].sort((a, b) => rank(a) - rank(b))
  if (!fact) throw new Error('a happening has at least one claim')
  const { article, claim, evidence, quote, outlet, language } = fact
  return { article, claim, start: evidence.start, end: evidence.end, text: quote, outlet, language }
}
