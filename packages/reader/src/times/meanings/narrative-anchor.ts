import type { Day } from '../calendar/day.ts'
import type { Resolution, ResolutionContext } from './meaning.ts'

const isDay = /^\d{4}-\d\d-\d\d/

/** The day that the text speaks of: the last one mentioned, or that of publication. */
export function narrativeDay(context: ResolutionContext): Day | null {
  return mentionedDay(context) ?? context.published
}

/** The last day mentioned that is no look back itself; null where there is none. */
export function mentionedDay({ earlierHere, earlierAbove }: ResolutionContext): Day | null {
  const mentioned = [...earlierHere, ...earlierAbove].find(({ value, isAside }) => !isAside && isDay.test(value))
  return mentioned?.value.slice(0, 10) ?? null
}

/** The day mentioned in the same sentence or just above it, not looked for further up. */
export function nearDay(context: ResolutionContext): Day | null {
  const near = [...context.earlierHere, ...context.earlierAbove.slice(0, 2)]
  return near.find(({ value }) => isDay.test(value))?.value.slice(0, 10) ?? null
}

/** The last dated time of the text, of whatever length. */
export function narrativeTime(context: ResolutionContext): Resolution | null {
  const times = [...context.earlierHere, ...context.earlierAbove.slice(0, 3)]
  return times.find(({ type, value }) => type !== 'SET' && /^\d{4}/.test(value)) ?? null
}

/**
 * The year that a story of the past stays in: `Im März 1992 … . Im April …`. Null where the last time mentioned lies in the
 * year of publication, or the clause does not tell of the past.
 */
export function narrativeYear(context: ResolutionContext, finest: RegExp): number | null {
  const last = narrativeTime(context)
  if (!last || !context.published || context.tense() !== 'past' || !finest.test(last.value)) return null
  const year = Number(last.value.slice(0, 4))
  return year < Number(context.published.slice(0, 4)) - 1 ? year : null
}
