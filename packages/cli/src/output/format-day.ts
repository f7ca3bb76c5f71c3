const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** An ISO date as `20 Nov 2024`; anything longer keeps only its day. */
export function formatDay(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(day.getTime()) ? iso : days.format(day)
}

/** An interval of days: `20 Nov 2024`, `1 Nov 2024 to 20 Nov 2024`, `since 1 Feb 2022`. */
export function formatInterval(from: string | null, to: string | null): string | null {
  if (from && to) return from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`
  if (from) return `since ${formatDay(from)}`
  if (to) return `until ${formatDay(to)}`
  return null
}
