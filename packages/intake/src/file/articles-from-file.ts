import { decodeBytes } from '../bytes/decode-bytes.ts'
import { intakeError } from '../errors/intake-error.ts'
import { articleFromHtml } from '../html/article-from-html.ts'
import { looksLikeHtml } from '../html/looks-like-html.ts'
import { articlesFromJson } from '../json/articles-from-json.ts'
import type { ArticleMeta } from '../record/article-meta.ts'
import type { IntakeRecord } from '../record/intake-record.ts'
import { articleFromText } from '../text/article-from-text.ts'

/** Largest file that is taken, in bytes; a page with all its scripts has about 3 million. */
const mostBytes = 16_000_000

/**
 * The articles of a file: plain text, HTML, or JSON (our own shape, a list of it, or IPTC ninjs). The content decides what it is;
 * the name only where the content leaves it open. Throws InputError for what cannot be read.
 */
export function articlesFromFile(bytes: Uint8Array, name: string, meta: ArticleMeta = {}): readonly IntakeRecord[] {
  if (bytes.length > mostBytes)
    throw intakeError('input-too-large', `${bytes.length} bytes, at most ${mostBytes} are read`)
  const text = decodeBytes(bytes, meta.charset ?? null)
  if (/\.json$/i.test(name) || /^\s*(?:\{\s*"|\[\s*\{)/.test(text)) return articlesFromJson(text, meta)
  if (/\.x?html?$/i.test(name) || looksLikeHtml(text)) return [articleFromHtml(text, meta)]
  return [articleFromText(text, meta)]
}
