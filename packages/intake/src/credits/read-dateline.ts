import { parseDate } from '../dates/parse-date.ts'
import { readSignature } from './read-signature.ts'

/** How an agency opens its report: the place, the agencies, and how long the opening is. */
export interface Dateline {
  /** As written: `SEOUL`, `Wien/Berlin`; null where none is given. */
  readonly place: string | null
  readonly agencies: readonly string[]
  /** UTF-16 code units up to the first word of the report. */
  readonly length: number
}

/** Longest opening that is looked at. */
const window = 160
const place = String.raw`(?:[\p{Lu}][\p{L}.'’-]*(?:[ /,]{1,2}(?:[\p{Lu}][\p{L}.'’-]*|am|an|der|de|of|the|im|in|\d{1,2}\.?|\d{4}))*)`
const opening = new RegExp(String.raw`^(${place})?[,.]?\s*\(([^()]{2,60})\)\s*(?:[-–—:]{1,2}|\.)\s+(?=\S)`, 'u')
/** Church agencies set no dash: `Berlin. (epd) Der …` */
const churchOpening = new RegExp(String.raw`^(${place})\.\s*\(([^()]{2,60})\)\s+(?=\S)`, 'u')
/** Services of the east set slashes: `MOSCOW, January 23. /TASS/. Trade …` */
const slashOpening = new RegExp(String.raw`^(${place})?[,.]?\s*/([^/()]{2,30})/[.:,]?\s*(?:[-–—]{1,2}\s+)?(?=\S)`, 'u')
const bareOpening = new RegExp(String.raw`^(?:(${place})[,:]? )?([\p{L}/-]{2,20})\s*[-–—]{1,2}\s+(?=\S)`, 'u')

/**
 * The dateline of a paragraph, or null:
 * `SEOUL (Reuters) - …` · `SEOUL, Nov. 21 (Yonhap) -- …` · `Wien/Berlin (dpa/APA) – …` · `Berlin. (epd) Der …` · `dpa - …` ·
 * `MOSCOW, January 23. /TASS/. …`
 */
export function readDateline(paragraph: string): Dateline | null {
  const start = paragraph.slice(0, window)
  const match = opening.exec(start) ?? churchOpening.exec(start) ?? slashOpening.exec(start) ?? bareOpening.exec(start)
  const agencies = match ? readSignature(match[2] ?? '') : null
  if (!match || !agencies) return null
  return { place: placeOf(match[1]), agencies, length: match[0].length }
}

/** A day, with its year or without: `Nov. 21`, `12 November 2024`, `March 3, 2025`. */
const day = String.raw`(?:\p{L}{3,9}\.? \d{1,2}\.?|\d{1,2}\.? ?\p{L}{3,9}\.?)(?:,? \d{4})?`
const dayAtEnd = new RegExp(`,? ${day}$`, 'u')
const datedOpening = new RegExp(
  String.raw`^\p{Lu}[\p{L} .'’/-]{1,40}, ?(${day})\.?(?: ?\([^()]{2,60}\)| ?/[^/()]{2,30}/)?\s*(?:[-–—:]{1,2}|\.)\s`,
  'u',
)

/** Drops the day from `SEOUL, Nov. 21`. */
function placeOf(text: string | undefined): string | null {
  const name = text?.replace(dayAtEnd, '').replace(/[.,]$/, '')
  return name || null
}

/** The day in the dateline of a paragraph, ISO 8601, where it has a year: `ACCRA, 12 November 2024 - …`; else null. */
export function readDatelineDate(paragraph: string): string | null {
  const written = datedOpening.exec(paragraph.slice(0, window))?.[1]
  return written ? parseDate(written) : null
}
