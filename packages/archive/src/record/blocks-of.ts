import { lineageOf } from '../merge/concept-relations.ts'
import { type Family, familiesNear, isLasting } from '../merge/family.ts'
import { bodiesOf, familyNameOf, knownParties, personsOf } from '../merge/sides-of.ts'
import { shiftDay, windowOf } from '../merge/window.ts'
import type { Fact } from '../model/fact.ts'

/**
 * Blocks are keys of the groups in which another claim of the same happening would be found. A fact is stored under its blocks and looks
 * for others under its seeks; two facts that `decideSame` would join share at least one. Parties: two facts with two bodies share a pair of
 * them; a fact with one body shares it together with an act or object. Times: weeks for what is dated within a month, else long spans.
 */
export function blocksOf(fact: Fact): string[] {
  const what = crossed(
    [fact.family],
    [...pairsOf(fact), ...(bodies(fact).length > 1 ? within(fact, 'of') : single(fact))],
  )
  return crossed(what, isLong(fact) ? spans(fact, 'long') : [...weeks(fact), ...spans(fact, 'short')]).sort()
}

/** The keys under which the others of a fact's happening may be stored. */
export function seeksOf(fact: Fact): string[] {
  const one =
    bodies(fact).length > 1 ? within(fact, 'alone') : [...alone(fact), ...within(fact, 'of'), ...within(fact, 'alone')]
  const what = crossed(familiesNear(fact.family), [...pairsOf(fact), ...one])
  return crossed(
    what,
    isLong(fact) ? [...spans(fact, 'long'), ...spans(fact, 'short')] : [...weeks(fact), ...spans(fact, 'long')],
  ).sort()
}

/** More bodies than this are listed in a communiqué of many; pairs of the first tell it well enough. */
const mostBodies = 6

const bodies = (fact: Fact): string[] => bodiesOf(knownParties(fact)).slice(0, mostBodies)

/** Pairs of bodies, and persons by the last part of the name, which every spelling of it shares. */
function pairsOf(fact: Fact): string[] {
  const all = bodies(fact)
  const pairs = all.flatMap((one, index) => all.slice(index + 1).map((other) => `${one}+${other}`))
  return [...pairs, ...new Set(personsOf(fact).map((person) => `person ${familyNameOf(person)}`))]
}

const alone = (fact: Fact): string[] => bodies(fact).map((body) => `alone ${body}`)
const single = (fact: Fact): string[] => [...alone(fact), ...within(fact, 'alone')]

/** A body with what the act is about. */
function within(fact: Fact, how: 'alone' | 'of'): string[] {
  const matters = [...new Set([...(fact.act ? [fact.act] : []), ...fact.objects.flatMap(lineageOf)])]
  return bodies(fact).flatMap((body) => matters.map((matter) => `${how} ${body} ${matter}`))
}

const crossed = (ones: readonly string[], others: readonly string[]): string[] => [
  ...new Set(ones.flatMap((one) => others.map((other) => `${one} ${other}`))),
]

const dayLength = 86_400_000
/** Facts dated within so many days are found by weeks. */
const shortWindow = 28
/** Days of the spans that hold everything else. */
const spanLength = 120
/** An open end is looked for this far. */
const openReach = 365
/** As far as `weighTime` lets two dates of one act differ, on either side. */
const reach = (family: Family): number => (isLasting(family) ? spanLength / 2 : 1)

function reachedDays(fact: Fact): readonly [first: number, last: number] | null {
  const { from, to } = windowOf(fact)
  const [first, last] = [from ?? (to && shiftDay(to, -openReach)), to ?? (from && shiftDay(from, openReach))]
  if (first === null || last === null) return null
  const by = reach(fact.family)
  return [Date.parse(first) / dayLength - by, Date.parse(last) / dayLength + by]
}

function isLong(fact: Fact): boolean {
  const days = reachedDays(fact)
  return days === null || isLasting(fact.family) || days[1] - days[0] > shortWindow
}

const weeks = (fact: Fact): string[] => numbered(reachedDays(fact), 7).map((week) => `week ${week}`)
const spans = (fact: Fact, how: 'short' | 'long'): string[] =>
  numbered(reachedDays(fact), spanLength).map((span) => `${how} ${span}`)

/** Numbers of the stretches of so many days that some days touch; a fact without any time stands in a stretch of its own. */
function numbered(days: readonly [number, number] | null, length: number): string[] {
  if (!days) return ['undated']
  const [first, last] = days.map((day) => Math.floor(day / length)) as [number, number]
  return Array.from({ length: Math.min(last - first + 1, 40) }, (_, index) => `${first + index}`)
}
