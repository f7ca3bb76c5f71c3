import { readDatelineDate } from '../credits/read-dateline.ts'
import { intakeError } from '../errors/intake-error.ts'
import { found } from '../record/article-draft.ts'
import type { ArticleMeta } from '../record/article-meta.ts'
import { buildRecord, refuseLongText } from '../record/build-record.ts'
import type { IntakeRecord } from '../record/intake-record.ts'
import { joinWrappedLines } from './join-wrapped-lines.ts'
import { normalizeText } from './normalize-text.ts'
import { type Heading, readHeading } from './read-heading.ts'

/**
 * Reads an article from plain text. Date, section and byline above the title are metadata, a title that stands twice
 * is taken once, and a first line that is a paragraph is no title. Throws InputError where there is no text, where it is
 * too long for an article, and where it is neither German nor English.
 */
export function articleFromText(text: string, meta: ArticleMeta = {}): IntakeRecord {
  refuseLongText(text)
  const normalized = normalizeText(text)
  if (normalized === '') throw intakeError('input-empty')
  const joined = joinWrappedLines(normalized)
  const lines = joined.split('\n').filter((line) => line !== '')
  const heading = readHeading(lines)
  const dated = readDatelineDate(lines[heading.length] ?? '')
  return buildRecord(
    {
      title: lineFound(heading.title),
      section: lineFound(heading.section),
      byline: lineFound(heading.byline),
      published: lineFound(heading.published) ?? (dated ? found(dated, 'dateline') : null),
      modified: lineFound(heading.modified),
      body: { value: dropLines(joined, heading.length), from: `text from line ${heading.length + 1}` },
    },
    meta,
  )
}

function lineFound(line: Heading['title']) {
  return line ? found(line.value, `text line ${line.line}`) : null
}

/** The text without its first lines, blank ones not counted. */
function dropLines(text: string, count: number): string {
  const lines = text.split('\n')
  let dropped = 0
  const start = lines.findIndex((line) => line !== '' && ++dropped > count)
  return start === -1 ? '' : lines.slice(start).join('\n')
}
