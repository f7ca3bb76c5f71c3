import { htmlToText } from '../html/html-to-text.ts'
import { normalizeLine, normalizeText } from '../text/normalize-text.ts'

/** One line of plain text from a field that may hold HTML, escaped once or twice; null where nothing remains. */
export function plainLine(value: string | null | undefined): string | null {
  return value ? normalizeLine(htmlToText(value)) || null : null
}

/** Plain text with paragraphs from a field that may hold HTML; null where nothing remains. */
export function plainParagraphs(value: string | null | undefined): string | null {
  return value ? normalizeText(htmlToText(value)) || null : null
}
