import { addDays, type Day, lengthOfMonth, makeDay } from './day.ts'
import { mondayOfWeek } from './week.ts'

/** Days from first to last, both included; null is an open end. */
export interface DayInterval {
  readonly from: Day | null
  readonly to: Day | null
}

export const openInterval: DayInterval = { from: null, to: null }

/** First and last month of the seasons as news uses them (northern, meteorological); winter ends in the next year. */
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
}

const months = (year: number, first: number, last: number): DayInterval => {
  const endYear = year + Math.floor((last - 1) / 12)
  const endMonth = ((last - 1) % 12) + 1
  return { from: makeDay(year, first, 1), to: makeDay(endYear, endMonth, lengthOfMonth(endYear, endMonth)) }
}

type Reading = readonly [RegExp, (parts: readonly string[]) => DayInterval]

const readings: readonly Reading[] = [
  [
    /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/,
    ([, y = '', m = '', d = '']) => ({ from: `${y}-${m}-${d}`, to: `${y}-${m}-${d}` }),
  ],
  [/^(\d{4})-(\d\d)$/, ([, y, m]) => months(Number(y), Number(m), Number(m))],
  [/^(\d{4})$/, ([, y]) => months(Number(y), 1, 12)],
  [/^(\d{4})\/(\d{4})$/, ([, a = '', b = '']) => ({ from: `${a}-01-01`, to: `${b}-12-31` })],
  [/^(\d{3})$/, ([, d = '']) => ({ from: `${d}0-01-01`, to: `${d}9-12-31` })],
  // The 19th century, value 18, runs from 1801 to 1900.
  [/^(\d\d)$/, ([, c]) => ({ from: makeDay(Number(c) * 100 + 1, 1, 1), to: makeDay(Number(c) * 100 + 100, 12, 31) })],
  [
    /^(\d{4})-W(\d\d)(-WE)?$/,
    ([, y, w, end]) => {
      const monday = mondayOfWeek(Number(y), Number(w))
      return { from: end ? addDays(monday, 5) : monday, to: addDays(monday, 6) }
    },
  ],
  [/^(\d{4})-Q(\d)$/, ([, y, q]) => months(Number(y), Number(q) * 3 - 2, Number(q) * 3)],
  [/^(\d{4})-H(\d)$/, ([, y, h]) => months(Number(y), Number(h) * 6 - 5, Number(h) * 6)],
  [
    /^(\d{4})-(SP|SU|FA|WI)$/,
    ([, y, season = '']) => {
      const [first, last] = seasons[season] ?? [1, 12]
      return months(Number(y), first, last)
    },
  ],
]

/** The days that a TIMEX3 value of a date stands for; open on both sides where it fixes none (`XXXX-WXX-1`, `P2M`). */
export function intervalOfValue(value: string): DayInterval {
  for (const [shape, read] of readings) {
    const parts = shape.exec(value)
    if (parts) return read(parts)
  }
  return openInterval
}
