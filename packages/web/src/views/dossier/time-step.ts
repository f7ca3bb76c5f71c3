export type TimeStep = 'day' | 'week' | 'month'

const dayLength = 86_400_000

/** The step that gives a timeline between a handful and some sixty columns. */
export function timeStep(since: string | null, until: string | null): TimeStep {
  if (since === null || until === null) return 'month'
  const days = (Date.parse(until) - Date.parse(since)) / dayLength
  if (days <= 45) return 'day'
  return days <= 400 ? 'week' : 'month'
}

/** The day some days before another, as an ISO date. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * dayLength).toISOString().slice(0, 10)
}
