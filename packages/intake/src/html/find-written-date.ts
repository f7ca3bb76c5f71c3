import { parseDate } from '../dates/parse-date.ts'

/** A date in a line of a page, and whether the line calls it the date of a change. */
export interface WrittenDate {
  readonly value: string
  readonly isModified: boolean
}

/** Longest line that can be an article's date line; dates in sentences are not the article's. */
const longestLine = 160
export const dateStart =
  /\d{1,2}\. ?\d{1,2}\. ?\d{4}|\d{1,2}(?:\.|st|nd|rd|th)? ?(?:of )?\p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}|\d{4}[/.]\d{1,2}[/.]\d{1,2}/gu

/** The first date of a short line: `Stand: 21.11.2024 14:05 Uhr` · `Reto Graf, 22.04.2024, 12.00 Uhr`. */
export function findWrittenDate(line: string): WrittenDate | null {
  if (line.length > longestLine) return null
  for (const match of line.matchAll(dateStart)) {
    const value = longestDate(line.slice(match.index, match.index + 60))
    if (!value) continue
    const label = line.slice(Math.max(0, match.index - 30), match.index)
    return { value, isModified: /aktualisiert|ge(?:ä|ae)ndert|(?:ä|ae)nderung|updated|modified|edited/i.test(label) }
  }
  return null
}

/** Dates with a time go on for some words: tries the longest beginning first. */
function longestDate(text: string): string | null {
  const words = text.split(' ')
  for (let count = Math.min(words.length, 9); count > 0; count -= 1) {
    const value = parseDate(
      words
        .slice(0, count)
        .join(' ')
        .replace(/[\s|,.;:·–—\])-]+$/u, ''),
    )
    if (value) return value
  }
  return null
}
