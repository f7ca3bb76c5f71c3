import { UsageError } from '../usage-error.ts'

const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Milliseconds of `90s`, `15m`, `2h`, `1d`; at least `least` of them. */
export function parseDuration(command: string, option: string, value: string, least: number): number {
  const [, number = '', unit = ''] = /^(\d{1,6})([smhd])$/.exec(value) ?? []
  const milliseconds = Number(number) * (units[unit] ?? Number.NaN)
  if (Number.isNaN(milliseconds))
    throw new UsageError(`${option} is a time such as 90s, 15m or 2h, not "${value}"`, command)
  if (milliseconds < least) throw new UsageError(`${option} is at least ${least / 1000}s`, command)
  return milliseconds
}
