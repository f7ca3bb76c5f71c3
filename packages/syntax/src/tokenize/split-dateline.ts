import type { Span } from '@lagebild/schema'

// A place or two, perhaps a date and an agency in brackets, then a dash: `SEOUL, Nov 21 (Yonhap) -- `, `Bamako/Paris - `.
const place = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ /]\p{Lu}[\p{L}.'’-]*){0,3}`
const date = String.raw`(?:, ?(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2}\.? ?\p{Lu}\p{Ll}+(?: \d{4})?))?`
const dateline = new RegExp(String.raw`^${place}${date}(?: ?\([^()\n]{2,40}\))? (?:--|[-–—]) (?=[\p{Lu}"„»“‚'])`, 'u')

/** Least length of what follows; a shorter line is a headline with a dash. */
const shortestBody = 60

/** Parts the dateline from the paragraph that it opens: it is no part of the sentence's grammar. */
export function splitDateline(text: string, paragraph: Span): Span[] {
  const match = dateline.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160)))
  const body = paragraph.start + (match?.[0].length ?? 0)
  if (!match || paragraph.end - body < shortestBody) return [paragraph]
  return [
    { start: paragraph.start, end: body - 1 },
    { start: body, end: paragraph.end },
  ]
}
