import { createHash } from 'node:crypto'

/** GDELT's events have numbers: 48 bits made of the happening's id, the same in every export. */
export function eventNumber(id: string): string {
  return BigInt(`0x${createHash('sha256').update(id).digest('hex').slice(0, 12)}`).toString()
}

/** `2024-11-20` → `20241120`, with the time where 14 digits are wanted. */
export const compactDay = (day: string): string => day.slice(0, 10).replaceAll('-', '')
export const compactTime = (day: string): string => `${compactDay(day)}000000`

/** A cell of a tab-separated file: no tabs, no line breaks. */
export const tabCell = (value: string | number | null): string =>
  value === null ? '' : String(value).replace(/[\t\r\n]+/g, ' ')
