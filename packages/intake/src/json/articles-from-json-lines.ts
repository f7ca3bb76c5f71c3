import { intakeError } from '../errors/intake-error.ts'
import type { ArticleMeta } from '../record/article-meta.ts'
import type { IntakeRecord } from '../record/intake-record.ts'
import { articleFromJson } from './articles-from-json.ts'

/** Whether a text has an object a line, as exports of archives do. */
export function looksLikeJsonLines(text: string): boolean {
  const [first = '', second = ''] = text.slice(0, 200_000).trimStart().split(/\r?\n/, 2)
  return /^\{.*\}\s*$/.test(first) && /^\{\s*"/.test(second)
}

/** The articles of JSON Lines, blank lines left out. Throws InputError for the first line that is none. */
export function articlesFromJsonLines(text: string, meta: ArticleMeta = {}): readonly IntakeRecord[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) throw intakeError('input-empty')
  return lines.map((line) => articleFromJson(line, meta))
}
