import { intakeError } from '../errors/intake-error.ts'
import type { ArticleMeta } from '../record/article-meta.ts'
import { buildRecord } from '../record/build-record.ts'
import type { IntakeRecord } from '../record/intake-record.ts'
import { isObject } from './json-value.ts'
import { isNinjs, ninjsDraft } from './ninjs-draft.ts'
import { parseJson } from './parse-json.ts'
import { plainDraft } from './plain-draft.ts'

/** Most articles that are taken from one JSON list. */
const most = 10_000

/** Reads one article from JSON: our own shape or IPTC ninjs 1 to 3. Throws InputError where there is none. */
export function articleFromJson(text: string, meta: ArticleMeta = {}): IntakeRecord {
  const [first, second] = articlesFromJson(text, meta)
  if (!first || second) throw intakeError('json-no-article', 'it is a list; one object is expected')
  return first
}

/** Reads an article or a list of articles from JSON. */
export function articlesFromJson(text: string, meta: ArticleMeta = {}): readonly IntakeRecord[] {
  const value = parseJson(text)
  const items = Array.isArray(value)
    ? value
    : isObject(value) && Array.isArray(value['articles'])
      ? value['articles']
      : [value]
  if (items.length === 0) throw intakeError('json-no-article', 'the list is empty')
  if (items.length > most) throw intakeError('input-too-large', `${items.length} articles in one list`)
  return items.map((item) => articleFromValue(item, meta))
}

/** Reads one article from a parsed JSON value. */
function articleFromValue(value: unknown, meta: ArticleMeta = {}): IntakeRecord {
  if (!isObject(value)) throw intakeError('json-no-article', 'an object is expected')
  const item = isObject(value['article']) ? value['article'] : value
  return buildRecord(isNinjs(item) ? ninjsDraft(item) : plainDraft(item), meta)
}
