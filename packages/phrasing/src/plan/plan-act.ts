import type { ExchangeEntry, HappeningSummary, Language, PartyView, Status } from '@lagebild/schema'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { predicateIn } from '../lexicon/translate-predicate.ts'
import { chooseItem } from './choose-item.ts'
import type { Act } from './clause.ts'

const keysOf = (parties: readonly PartyView[]): ReadonlySet<string> => new Set(parties.map(({ key }) => key))

/** Each party once, and nobody is the recipient of what they do themselves. */
function distinct(parties: readonly PartyView[], others: readonly PartyView[] = []): PartyView[] {
  const taken = keysOf(others)
  return [...new Map(parties.map((party) => [party.key, party])).values()].filter(({ key }) => !taken.has(key))
}

/** Facilities would need an article that nobody knows; a country is not told beside a place in it. */
function tellablePlaces(places: readonly PartyView[]): readonly PartyView[] {
  return places.filter(
    ({ kind, key }) => kind !== 'facility' && !places.some((other) => other.country === key && other.key !== key),
  )
}

/** Who promises something or threatens with it has done so, though what it is about is still to come. */
function statusOf({ words }: Lexicon, { type, status }: HappeningSummary, predicate: string | null): Status {
  const isSaid = type === 'THREATEN' || words.has(`promise/${predicate?.replaceAll(' ', '')}`)
  return isSaid && status === 'planned' ? 'happened' : status
}

/** What is to be said of a happening. */
export function planHappening(lexicon: Lexicon, language: Language, happening: HappeningSummary): Act {
  const { exchange, amounts, objects, contested } = happening
  const actors = distinct(happening.actors)
  const recipients = distinct(happening.recipients, actors)
  const predicate = predicateIn(language, happening)
  const status = statusOf(lexicon, happening, predicate)
  // The days of a promise are those of what is promised.
  const isToCome = status !== happening.status
  return {
    type: happening.type,
    mode: happening.mode,
    predicate,
    objects,
    actors,
    recipients,
    places: tellablePlaces(distinct(happening.places, [...recipients, ...actors])),
    exchange,
    item: chooseItem(lexicon, {
      amounts,
      objects,
      kind: exchange?.kind ?? null,
      word: exchange?.items[language] ?? null,
      isContested: contested.includes('quantity'),
    }),
    time: happening.time.stated && !isToCome ? happening.time : null,
    certainty: happening.certainty,
    polarity: happening.polarity,
    status,
    // What is denied by the sentence itself need not be denied once more.
    denied: happening.denied && happening.polarity === 'positive',
    support: { origins: happening.origins, first: happening.originList[0] ?? null },
  }
}

/** What is to be said of a line of the ledger. */
export function planExchange(lexicon: Lexicon, language: Language, entry: ExchangeEntry): Act {
  return {
    type: 'OTHER',
    mode: null,
    predicate: null,
    objects: entry.objects,
    actors: entry.giver ? [entry.giver] : [],
    recipients: entry.receiver ? [entry.receiver] : [],
    places: [],
    exchange: entry,
    item: chooseItem(lexicon, {
      amounts: entry.amounts.map(({ amount }) => amount),
      objects: entry.objects,
      kind: entry.kind,
      word: entry.items[language] ?? null,
      isContested: entry.contested,
    }),
    time: entry.time.stated ? entry.time : null,
    certainty: entry.certainty,
    polarity: entry.polarity,
    status: entry.status,
    denied: entry.denied && entry.polarity === 'positive',
    support: { origins: entry.origins.length, first: entry.origins[0] ?? null },
  }
}
