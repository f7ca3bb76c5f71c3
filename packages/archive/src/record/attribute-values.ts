import type { DifferenceAttribute } from '@lagebild/schema'
import { isLasting } from '../merge/family.ts'
import { bodiesOf, bodyOf, participantsOf } from '../merge/sides-of.ts'
import type { Fact, FactQuantity, Interval } from '../model/fact.ts'
import type { Party } from '../model/party.ts'
import { compareAmounts } from './compare-amounts.ts'
import { type Relation, relateSets } from './relate.ts'
import { amountKey, quantitiesOf } from './view-amount.ts'

/** What one claim says of an attribute. `of` tells several quantities of one act apart. */
export interface ToldValue {
  readonly of: string | null
  /** Equal for claims that say the same. */
  readonly key: string
  readonly text: string
  readonly amount: FactQuantity | null
  readonly time: Interval | null
  readonly parties: readonly string[]
}

interface Attribute {
  readonly read: (fact: Fact) => readonly ToldValue[]
  readonly relate: (a: ToldValue, b: ToldValue, of: Fact) => Relation
}

const plain = (key: string, text = key): ToldValue => ({ of: null, key, text, amount: null, time: null, parties: [] })
const differ = (): Relation => 'overlaps'

/** Each attribute that accounts can differ in: how it is read from a claim, and how two values stand to each other. */
export const attributes: Record<DifferenceAttribute, Attribute> = {
  time: {
    read: ({ interval }) => (interval ? [{ ...plain(inWords(interval)), time: interval }] : []),
    relate: (a, b, fact) => relateTimes(a.time, b.time, isLasting(fact.family)),
  },
  place: { read: readPlaces, relate: relatePlaces },
  participants: {
    read: (fact) => {
      const keys = bodiesOf(participantsOf(fact))
      return keys.length > 0 ? [{ ...plain(keys.join(', ')), parties: keys }] : []
    },
    relate: (a, b) => {
      const relation = relateSets(a.parties, b.parties)
      return relation === 'excludes' ? 'overlaps' : relation
    },
  },
  quantity: {
    read: (fact) => quantitiesOf(fact).map(toldAmount),
    relate: (a, b) => (a.amount && b.amount ? compareAmounts(a.amount, b.amount) : 'overlaps'),
  },
  polarity: { read: ({ polarity }) => [plain(polarity)], relate: () => 'excludes' },
  certainty: { read: ({ certainty }) => [plain(certainty)], relate: differ },
  // A plan that has come true contradicts nobody.
  status: { read: ({ status }) => [plain(status)], relate: differ },
}

function toldAmount(amount: FactQuantity): ToldValue {
  const counted = amount.of ?? amount.unit
  const of = counted && amount.per ? `${counted} per ${amount.per}` : (counted ?? amount.per)
  return { ...plain(amountKey(amount), amount.text.replace(/\s+/g, ' ')), of, amount }
}

const inWords = ({ from, to }: Interval): string => (from === to ? `${from}` : `${from ?? '…'} to ${to ?? '…'}`)

function relateTimes(a: Interval | null, b: Interval | null, lasts: boolean): Relation {
  if (!a || !b) return 'overlaps'
  const [low, high] = ['0000', '9999']
  const within = (one: Interval, other: Interval): boolean =>
    (one.from ?? low) >= (other.from ?? low) && (one.to ?? high) <= (other.to ?? high)
  if (within(a, b)) return within(b, a) ? 'equals' : 'within'
  if (within(b, a)) return 'contains'
  const apart = (a.to ?? high) < (b.from ?? low) || (b.to ?? high) < (a.from ?? low)
  return apart && !lasts ? 'excludes' : 'overlaps'
}

function readPlaces({ places }: Fact): ToldValue[] {
  const keys = [...new Set(places.map(({ key }) => key))].sort()
  if (keys.length === 0) return []
  const countries = [...new Set(places.flatMap((place) => bodyOf(place) ?? []))].sort()
  return [
    { ...plain(keys.join(', '), places.map(nameOf).join(', ')), parties: [...new Set([...keys, ...countries])].sort() },
  ]
}

const nameOf = ({ name }: Party): string => name

/** A city lies within its state; two cities of one state may both be right. */
function relatePlaces(a: ToldValue, b: ToldValue): Relation {
  if (a.key === b.key) return 'equals'
  const [one, other] = [a.key.split(', '), b.key.split(', ')]
  if (one.every((key) => b.parties.includes(key))) return 'contains'
  if (other.every((key) => a.parties.includes(key))) return 'within'
  return relateSets(a.parties, b.parties) === 'excludes' ? 'excludes' : 'overlaps'
}
