import { parseDate } from '../dates/parse-date.ts'
import { readByline } from './read-byline.ts'
import { isSectionLine } from './section-names.ts'

/** The lines above the body of a plain text; line numbers from 1, counted without blank lines. */
export interface Heading {
  readonly title: HeadingLine | null
  readonly section: HeadingLine | null
  readonly byline: HeadingLine | null
  readonly published: HeadingLine | null
  readonly modified: HeadingLine | null
  /** Number of lines, blank ones not counted, that belong to the heading. */
  readonly length: number
}

interface HeadingLine {
  readonly value: string
  readonly line: number
}

/** Lines that are looked at for a heading. */
const tallest = 10

/**
 * Reads the heading of a plain text: date, section, byline, the title once or twice, in any order before the body.
 *
 *     21. November, 2024      published
 *     Politik                 section
 *     Minister reist ab       title
 *     Minister reist ab       the same again
 *     Der Minister ist …      body
 */
export function readHeading(lines: readonly string[]): Heading {
  const heading: { -readonly [Key in keyof Heading]: Heading[Key] } = {
    title: null,
    section: null,
    byline: null,
    published: null,
    modified: null,
    length: 0,
  }
  const doubled = doubledTitle(lines)
  for (const [index, value] of lines.slice(0, tallest).entries()) {
    const line = { value, line: index + 1 }
    const date = readDateLine(value)
    const byline = readByline(value)
    if (date) heading[date.isModified ? 'modified' : 'published'] ??= { value: date.value, line: index + 1 }
    else if (!heading.section && isSection(lines, index, heading.title ? -1 : doubled)) heading.section = line
    else if (byline && !heading.byline) heading.byline = { value: byline, line: index + 1 }
    else if (heading.title && isSame(heading.title.value, value)) heading.length = index + 1
    else if (!heading.title && (index === doubled || isTitle(value, lines[index + 1]))) heading.title = line
    else break
    heading.length = index + 1
  }
  return heading
}

/** A section line needs something below it; before a doubled title any short line is the section. */
function isSection(lines: readonly string[], index: number, doubled: number): boolean {
  const line = lines[index] ?? ''
  if (lines.length < index + 2) return false
  return isSectionLine(line) || (index < doubled && line.length <= 40 && line.split(' ').length <= 4)
}

/** Index of a line that the next one repeats, or -1. */
function doubledTitle(lines: readonly string[]): number {
  return lines.slice(0, 5).findIndex((line, index) => isTitle(line, undefined) && isSame(line, lines[index + 1] ?? ''))
}

function isSame(left: string, right: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return plain(left) === plain(right) && plain(left) !== ''
}

/** Words of the longest headlines; those of papers rarely pass 20. */
const longestTitle = 30

/** Headlines are short and end without a full stop; a sentence of ten words with one is the body's first. */
function isTitle(line: string, next: string | undefined): boolean {
  const words = line.split(' ').length
  if (words > longestTitle || line.length > 250 || !/\p{L}/u.test(line)) return false
  if (/[^.]\.["”“»]?$/u.test(line) && words > 8) return false
  if (/[.!?]["”“»]? \p{Lu}/u.test(line) && /[.!?…)]["”“»]?$/u.test(line) && words > 8) return false
  if (/[,;–-]$/u.test(line) || (next !== undefined && /^\p{Ll}/u.test(next))) return false
  return true
}

const dateLabel =
  /^(?:stand|veröffentlicht(?: am)?|erschienen(?: am)?|erstellt(?: am)?|aktualisiert(?: am)?|zuletzt aktualisiert(?: am)?|letzte änderung|datum|published(?: on)?|posted(?: on)?|updated(?: on)?|last updated(?: on)?|modified|date)\s*:?\s+/iu

/** Where a statement was given out: `Berlin, ` before the date. */
const placeLabel = /^\p{Lu}[\p{L}.'’ -]{1,40}, (?:den )?(?=\S+ \S+ \d{4}$|\p{L}+ \d{1,2}, \d{4}$|[\d.]+$)/u

/** `21. November, 2024` · `Stand: 21.11.2024 14:05 Uhr` · `Updated: Nov. 21, 2024` · `Santiago, 4 June 2025` */
function readDateLine(line: string): { value: string; isModified: boolean } | null {
  const label = dateLabel.exec(line)?.[0] ?? placeLabel.exec(line)?.[0] ?? ''
  const value = parseDate(line.slice(label.length))
  return value ? { value, isModified: /aktualisiert|änderung|updated|modified/i.test(label) } : null
}
