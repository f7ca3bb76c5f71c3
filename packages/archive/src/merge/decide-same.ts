import type { Fact } from '../model/fact.ts'
import { familiesMeet, isOfManyActs, isRepeated } from './family.ts'
import { isHeadline } from './is-headline.ts'
import { nothing, type Reason, speaksAgainst, speaksFor, type Weighing } from './reason.ts'
import { weighObjects } from './weigh-objects.ts'
import { weighParties, weighPersons } from './weigh-parties.ts'
import { weighPlaces } from './weigh-places.ts'
import { weighTime } from './weigh-time.ts'

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
  'possible-time': 0.5,
  'same-object': 1.5,
  'same-topic': 0.5,
  'same-place': 1,
  'compatible-place': 0.5,
  'same-act': 1,
  'same-predicate': 0.5,
  headline: 1.5,
}

/** Without one of these nobody is known to take part in both. */
const partyCodes: ReadonlySet<Reason['code']> = new Set(['same-parties', 'compatible-parties', 'same-persons'])

/** Enough without anything else shared; where one claim names fewer parties, what they do has to be the same. */
const surePartyCodes: ReadonlySet<Reason['code']> = new Set(['same-parties', 'same-persons'])

/** Acts of different families are one only where something besides the parties is shared. */
const matterCodes: ReadonlySet<Reason['code']> = new Set(['same-object', 'same-act'])

/** Parties and time alone are not enough: two states do more than one thing a week. */
const threshold = 3.5
/** Accusations and attacks come every day: something more has to be shared. */
const repeatedThreshold = 4.5

/**
 * Whether two claims are about one happening. Pure, symmetric, and without regard to what may be contested in one happening:
 * quantities, certainty and polarity.
 */
export function decideSame(a: Fact, b: Fact): MergeDecision {
  if (!familiesMeet(a.family, b.family)) return forbid('other-act', [a.family, b.family].sort().join(', '))
  const weighed = [weighParties, weighTime, weighPersons, weighObjects, weighPlaces, weighAct, weighHeadline].map(
    (weigh) => weigh(a, b),
  )
  const reasons = weighed.flatMap((each) => each.reasons)
  const against = weighed.flatMap((each) => each.against)
  const score = reasons.reduce((sum, { code }) => sum + (weights[code] ?? 0), 0)
  const enough = isRepeated(a.family) || isRepeated(b.family) ? repeatedThreshold : threshold
  const has = (codes: ReadonlySet<Reason['code']>): boolean => reasons.some(({ code }) => codes.has(code))
  const founded = has(surePartyCodes) || (has(partyCodes) && has(matterCodes))
  const alike = a.family === b.family || has(matterCodes)
  return { same: against.length === 0 && founded && alike && score >= enough, score, reasons, against }
}

const forbid = (code: Reason['code'], detail: string): MergeDecision => ({
  same: false,
  score: 0,
  reasons: [],
  against: [{ code, detail }],
})

/** "Another delegation also arrived" is another arrival than the one the same article tells before it. */
function weighAct(a: Fact, b: Fact): Weighing {
  const [first, second] = a.trigger.start < b.trigger.start ? [a, b] : [b, a]
  if (a.article === b.article && a.act !== null && a.act === b.act && second.isAdditional && !first.isAdditional)
    return speaksAgainst('told-as-another', second.quote.slice(0, 80))
  // Every meeting is a meeting: the act says nothing there that the family has not said.
  if (a.family === 'meeting' && b.family === 'meeting') return nothing
  if (a.act !== null && b.act !== null && a.act !== b.act && isOfManyActs(a.family))
    return speaksAgainst('other-act', [a.act, b.act].sort().join(', '))
  if (a.act !== null && a.act === b.act) return speaksFor('same-act', a.act)
  return a.act === null && a.predicate === b.predicate ? speaksFor('same-predicate', a.predicate) : nothing
}

/** A headline tells what the text below it tells. */
function weighHeadline(a: Fact, b: Fact): Weighing {
  if (a.article !== b.article || a.act === null || a.act !== b.act || isHeadline(a) === isHeadline(b)) return nothing
  return speaksFor('headline', a.title ?? '')
}
