import type { Fact, Interval } from '../model/fact.ts'
import { isDaily, isLasting } from './family.ts'
import { nothing, speaksAgainst, speaksFor, type Weighing } from './reason.ts'
import { intervalsMeet, isSameDay, lengthOf, toldTime, windowOf } from './window.ts'

/** Days by which two accounts of one act may differ: time zones, and "on Wednesday" for a night. */
const tolerance = 1
/** A movement that lasts is told with many dates. */
const lastingTolerance = 120
/** A month, a week: longer than this, "in the same time" says little. */
const telling = 10

/** A plan for some time this year is not yet the act that comes of it. */
const vaguePlan = 70

/** Whether both can have been at one time, as far as texts and days of publication leave it open. */
export function weighTime(a: Fact, b: Fact): Weighing {
  const [one, other] = [windowOf(a), windowOf(b)]
  const detail = [one, other].map(inWords).sort().join('; ')
  const lasts = isLasting(a.family) || isLasting(b.family)
  if (isSameDay(toldTime(a), toldTime(b))) return speaksFor('same-day', `${one.from}`)
  const slack = lasts ? lastingTolerance : isDaily(a.family) || isDaily(b.family) ? 0 : tolerance
  if (!intervalsMeet(one, other, slack)) return speaksAgainst('other-time', detail)
  if (isPlan(a) !== isPlan(b) && lengthOf(isPlan(a) ? one : other) > vaguePlan)
    return speaksAgainst('other-time', detail)
  const shorter = Math.min(lengthOf(one), lengthOf(other))
  const longer = Math.max(lengthOf(one), lengthOf(other))
  if (!Number.isFinite(shorter)) return nothing
  return speaksFor(longer <= telling ? 'compatible-time' : 'possible-time', detail)
}

const isPlan = ({ status }: Fact): boolean => status === 'planned' || status === 'hypothetical'

const inWords = ({ from, to }: Interval): string => (from === to ? `${from}` : `${from ?? '…'} to ${to ?? '…'}`)
