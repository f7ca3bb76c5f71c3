import { decodeBytes } from '../bytes/decode-bytes.ts'
import { intakeError } from '../errors/intake-error.ts'
import { articlesFromFeed } from '../feeds/articles-from-feed.ts'
import { isJsonFeed, readJsonFeed } from '../feeds/read-json-feed.ts'
import { articleFromHtml } from '../html/article-from-html.ts'
import { looksLikeHtml } from '../html/looks-like-html.ts'
import { articlesFromJson } from '../json/articles-from-json.ts'
import { articlesFromJsonLines, looksLikeJsonLines } from '../json/articles-from-json-lines.ts'
import type { ArticleMeta } from '../record/article-meta.ts'
import type { IntakeRecord } from '../record/intake-record.ts'
import { articleFromText } from '../text/article-from-text.ts'
import { articlesFromXml, looksLikeXml } from './articles-from-xml.ts'

/** Largest file that is taken, in bytes; a page with all its scripts has about 3 million. */
export const largestFile = 16_000_000

/**
 * The articles of a file: plain text, HTML, JSON (our own shape, a list of it, IPTC ninjs, JSON Feed), JSON Lines,
 * NewsML-G2, RSS or Atom. The content decides what it is; the name only where the content leaves it open.
 * Throws InputError for what cannot be read. WARC, gzip and files of any length are read by `streamArticles`.
 */
export function articlesFromFile(bytes: Uint8Array, name: string, meta: ArticleMeta = {}): readonly IntakeRecord[] {
  if (bytes.length > largestFile)
    throw intakeError('input-too-large', `${bytes.length} bytes, at most ${largestFile} are read`)
  const text = decodeBytes(bytes, meta.charset ?? null)
  if (/\.(?:jsonl|ndjson)$/i.test(name) || looksLikeJsonLines(text)) return articlesFromJsonLines(text, meta)
  if (/\.json$/i.test(name) || /^\s*(?:\{\s*"|\[\s*\{)/.test(text)) {
    return isJsonFeed(text) ? articlesFromFeed(readJsonFeed(text, null), meta) : articlesFromJson(text, meta)
  }
  const ofXml = looksLikeXml(text) ? articlesFromXml(text, meta) : null
  if (ofXml) return ofXml
  if (/\.x?html?$/i.test(name) || looksLikeHtml(text)) return [articleFromHtml(text, meta)]
  return [articleFromText(text, meta)]
}
