import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type Language, languages } from '@lagebild/schema'
import { UsageError } from '../usage-error.ts'

/** Options and operands of a command; a wrong one is a `UsageError` that names it. */
export function parseOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), command)
  }
}

/** A language given by the user, or undefined where none was given. */
export function parseLanguage(command: string, value: string | undefined): Language | undefined {
  if (value === undefined) return undefined
  const found = languages.find((language) => language === value)
  if (!found) throw new UsageError(`--language is one of ${languages.join(', ')}, not "${value}"`, command)
  return found
}

/** A calendar day given by the user as YYYY-MM-DD. */
export function parseDay(command: string, option: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDay(value)
  if (!isDay) throw new UsageError(`${option} is a day as YYYY-MM-DD, not "${value}"`, command)
  return value
}

function isCalendarDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}
