import type { Reading } from '@lagebild/schema'

/**
 * The reading with what no database text can hold (the null character, halves of surrogate pairs) replaced by U+FFFD, which is as long:
 * offsets stay right.
 */
export function cleanReading(reading: Reading): Reading {
  return /\\u0000|\\ud[89a-f]/.test(JSON.stringify(reading)) ? (clean(reading) as Reading) : reading
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\uFFFD')
  if (Array.isArray(value)) return value.map(clean)
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, clean(part)]))
  return value
}
