import type { Fact } from '../model/fact.ts'
import type { Party } from '../model/party.ts'
import { familiesMeet, isMutual } from './family.ts'
import { intervalsMeet, isSameDay, windowOf } from './window.ts'

/** Why two claims were held to be about one happening, or not. */
export interface Reason {
  readonly code:
    | 'same-parties'
    | 'compatible-parties'
    | 'same-persons'
    | 'same-day'
    | 'compatible-time'
    | 'same-object'
    | 'same-place'
    | 'same-predicate'
    | 'other-act'
    | 'other-parties'
    | 'other-persons'
    | 'other-time'
    | 'other-object'
    | 'other-place'
  readonly detail: string
}

export interface MergeDecision {
  readonly same: boolean
  /** Sum of the weights of `reasons`; decides which of several possible merges comes first. */
  readonly score: number
  readonly reasons: readonly Reason[]
  /** What forbids the merge; with any of these the two never share a happening. */
  readonly against: readonly Reason[]
}

/** Weights of the reasons: parties and a day are worth more than the place, which news often leaves out. */
const weights: Partial<Record<Reason['code'], number>> = {
  'same-parties': 2,
  'compatible-parties': 1,
  'same-persons': 2,
  'same-day': 2,
  'compatible-time': 1,
  'same-object': 1.5,
  'same-place': 1,
  'same-predicate': 0.5,
}

/** Parties and time alone are not enough: two states do more than one thing a week. */
const threshold = 3.5

/** Days by which two accounts of one act may differ: time zones, and "on Wednesday" for a night. */
const tolerance = 1
/** A state that lasts is told with many dates. */
const lastingTolerance = 120

/**
 * Whether two claims are about one happening. Pure, symmetric, and without regard to what may be contested in one happening:
 * quantities, certainty and polarity.
 */
export function decideSame(a: Fact, b: Fact): MergeDecision {
  const reasons: Reason[] = []
  const against: Reason[] = []
  if (!familiesMeet(a.family, b.family)) against.push({ code: 'other-act', detail: `${a.family}, ${b.family}` })
  else {
    weighParties(a, b, reasons, against)
    weighPersons(a, b, reasons, against)
    weighTime(a, b, reasons, against)
    weighShared('object', a.objects, b.objects, reasons, against)
    weighPlaces(a, b, reasons, against)
    if (a.predicate === b.predicate) reasons.push({ code: 'same-predicate', detail: a.predicate })
  }
  const score = reasons.reduce((sum, { code }) => sum + (weights[code] ?? 0), 0)
  return { same: against.length === 0 && score >= threshold, score, reasons, against }
}

function weighParties(a: Fact, b: Fact, reasons: Reason[], against: Reason[]): void {
  const sides: readonly (readonly [readonly string[], readonly string[]])[] =
    isMutual(a.family) || isMutual(b.family)
      ? [[bodies([...a.actors, ...a.recipients]), bodies([...b.actors, ...b.recipients])]]
      : [
          [bodies(a.actors), bodies(b.actors)],
          [bodies(a.recipients), bodies(b.recipients)],
        ]
  const compared = sides.map(([one, other]) => compareSets(one, other))
  const all = [...new Set(sides.flat(2))].sort().join(', ')
  if (compared.includes('disjoint')) against.push({ code: 'other-parties', detail: all })
  else if (compared.every((each) => each === 'equal')) reasons.push({ code: 'same-parties', detail: all })
  else if (compared.some((each) => each === 'equal' || each === 'contained'))
    reasons.push({ code: 'compatible-parties', detail: all })
  else against.push({ code: 'other-parties', detail: 'nobody is named in both' })
}

/** Whom a side stands for: the state of a person, ministry or army, else the organization itself. */
const bodies = (parties: readonly Party[]): string[] =>
  [...new Set(parties.map(({ country, key }) => country ?? key))].sort()

function compareSets(a: readonly string[], b: readonly string[]): 'equal' | 'contained' | 'silent' | 'disjoint' {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 'silent' : 'contained'
  const shared = a.filter((key) => b.includes(key)).length
  if (shared === a.length && shared === b.length) return 'equal'
  return shared === Math.min(a.length, b.length) ? 'contained' : 'disjoint'
}

/** Kim receives Kozlov, the premier receives Kozlov: the same two states, another meeting. */
function weighPersons(a: Fact, b: Fact, reasons: Reason[], against: Reason[]): void {
  const personsOf = (fact: Fact): Party[] =>
    [...fact.actors, ...fact.recipients].filter(({ kind }) => kind === 'person')
  const [ofA, ofB] = [personsOf(a), personsOf(b)]
  const shared = ofA.filter(({ key }) => ofB.some((other) => other.key === key))
  if (shared.length > 0)
    reasons.push({
      code: 'same-persons',
      detail: shared
        .map(({ name }) => name)
        .sort()
        .join(', '),
    })
  for (const country of new Set(ofA.map((person) => person.country))) {
    const [one, other] = [ofA, ofB].map((persons) =>
      persons.filter((person) => person.country === country).map(({ key }) => key),
    ) as [string[], string[]]
    if (other.length > 0 && !one.some((key) => other.includes(key)))
      against.push({ code: 'other-persons', detail: [...one, ...other].sort().join(', ') })
  }
}

function weighTime(a: Fact, b: Fact, reasons: Reason[], against: Reason[]): void {
  const lasts = [a, b].some(
    ({ status, family }) => status === 'ongoing' || family === 'transfer:troops' || family === 'mobilization',
  )
  const [one, other] = [windowOf(a), windowOf(b)]
  const detail = [one, other]
    .map(({ from, to }) => (from === to ? `${from}` : `${from ?? '…'} to ${to ?? '…'}`))
    .sort()
    .join('; ')
  if (isSameDay(a.interval, b.interval)) reasons.push({ code: 'same-day', detail: `${a.interval?.from}` })
  else if (intervalsMeet(one, other, lasts ? lastingTolerance : tolerance))
    reasons.push({ code: 'compatible-time', detail })
  else against.push({ code: 'other-time', detail })
}

function weighShared(
  what: 'object',
  a: readonly string[],
  b: readonly string[],
  reasons: Reason[],
  against: Reason[],
): void {
  const shared = a.filter((key) => b.includes(key))
  if (shared.length > 0) reasons.push({ code: `same-${what}`, detail: shared.join(', ') })
  else if (a.length > 0 && b.length > 0) against.push({ code: `other-${what}`, detail: [...a, ...b].sort().join(', ') })
}

function weighPlaces(a: Fact, b: Fact, reasons: Reason[], against: Reason[]): void {
  if (a.places.length === 0 || b.places.length === 0) return
  const shared = a.places.filter(({ key, country }) =>
    b.places.some((other) => other.key === key || (country !== null && other.country === country)),
  )
  if (shared.length > 0)
    reasons.push({
      code: 'same-place',
      detail: shared
        .map(({ name }) => name)
        .sort()
        .join(', '),
    })
  else
    against.push({
      code: 'other-place',
      detail: [...a.places, ...b.places]
        .map(({ name }) => name)
        .sort()
        .join(', '),
    })
}
