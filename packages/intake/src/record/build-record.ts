import { findCredits } from '../credits/find-credits.ts'
import { parseDate } from '../dates/parse-date.ts'
import { intakeError } from '../errors/intake-error.ts'
import { decideLanguage } from '../language/decide-language.ts'
import { normalizeLine, normalizeText } from '../text/normalize-text.ts'
import { type ArticleDraft, type Found, firstFound, found, sourcesOf } from './article-draft.ts'
import { articleId } from './article-id.ts'
import type { ArticleMeta } from './article-meta.ts'
import type { IntakeRecord } from './intake-record.ts'
import { outletOfUrl } from './outlet-of-url.ts'

/** Longest text that is taken as one article, in UTF-16 code units. The longest newspaper pieces stay below 200,000. */
const maximumTextLength = 1_000_000

/** Completes a draft: cleans the text, decides the language, finds the credits and gives the id. */
export function buildRecord(draft: ArticleDraft, meta: ArticleMeta = {}): IntakeRecord {
  const title = cleaned(firstFound(found(meta.title, 'given'), draft.title))
  const body = normalizeText(draft.body.value)
  const text = [title?.value, body].filter(Boolean).join('\n\n')
  if (!/[\p{L}\p{N}]/u.test(text)) throw intakeError('text-missing', 'input')
  refuseLongText(text)
  const url = firstFound(found(meta.url, 'given'), draft.url)
  const canonicalUrl = draft.canonicalUrl ?? null
  const outlet = cleaned(firstFound(found(meta.outlet, 'given'), draft.outlet, outletOfUrl(canonicalUrl ?? url)))
  const section = cleaned(firstFound(found(meta.section, 'given'), draft.section))
  const byline = cleaned(draft.byline)
  const published = firstFound(givenDate(meta.published), draft.published)
  const language = decideLanguage(text, meta.language ?? null, draft.languageTag ?? null)
  const credits = findCredits({ body, byline: byline?.value ?? null, named: draft.credits?.value ?? [] })
  return {
    article: {
      id: articleId(outlet?.value ?? null, title?.value ?? null, text),
      url: url?.value ?? null,
      outlet: outlet?.value ?? null,
      title: title?.value ?? null,
      section: section?.value ?? null,
      published: published?.value ?? null,
      language: language.value,
      text,
      credits: credits.names,
    },
    canonicalUrl: canonicalUrl?.value ?? null,
    byline: byline?.value ?? null,
    modified: draft.modified?.value ?? null,
    fields: sourcesOf([
      ['url', url],
      ['canonicalUrl', canonicalUrl],
      ['outlet', outlet],
      ['title', title],
      ['section', section],
      ['byline', byline],
      ['published', published],
      ['modified', draft.modified],
      ['language', language],
      ['credits', credits.names.length > 0 ? { value: credits.names, from: credits.from } : null],
      ['text', draft.body],
    ]),
  }
}

/** Throws InputError for a text that is too long for one article. */
export function refuseLongText(text: string): void {
  if (text.length <= maximumTextLength) return
  throw intakeError('input-too-large', `${text.length} characters of text, at most ${maximumTextLength} are read`)
}

function cleaned(value: Found<string> | null | undefined): Found<string> | null {
  return value ? found(normalizeLine(value.value), value.from) : null
}

function givenDate(value: string | null | undefined): Found<string> | null {
  if (!value) return null
  const date = parseDate(value)
  if (!date) throw intakeError('date-invalid', value)
  return { value: date, from: 'given' }
}
