import { articlesFromFile } from '../file/articles-from-file.ts'
import { looksLikeXml } from '../file/articles-from-xml.ts'
import type { ArticleMeta } from '../record/article-meta.ts'
import type { IntakeRecord } from '../record/intake-record.ts'
import { canonicalAddress } from './canonical-address.ts'
import { canonicalUrl } from './canonical-url.ts'
import { createFetcher, type Fetcher, type FetcherOptions, type Validators } from './create-fetcher.ts'
import { withRetries } from './with-retries.ts'

export interface FetchArticleOptions extends FetcherOptions {
  /** Given for many articles, so that robots.txt files and the rhythm of each host are kept; made from the other options where missing. */
  readonly fetcher?: Fetcher
  /** What the caller knows of the article; it wins over what the page says. */
  readonly meta?: ArticleMeta
  readonly validators?: Validators | null
  readonly signal?: AbortSignal | undefined
  /** How often what fails for now is tried; 3 where it is not given. */
  readonly tries?: number
}

export interface FetchedArticles {
  /**
   * Mostly one; a JSON document may hold several. `article.url` is the address that stands for the article, the same from wherever it was
   * reached. Empty where the page has not changed.
   */
  readonly records: readonly IntakeRecord[]
  /** Where the page was found, after redirects, without tracking parameters. */
  readonly url: string
  readonly validators: Validators | null
}

/**
 * The articles at an address: fetched politely and only from the public internet, read as HTML, JSON (IPTC ninjs), NewsML, a feed or plain text,
 * whichever it is. Throws FetchError where it cannot be had and InputError where it holds no article.
 */
export async function fetchArticle(address: string, options: FetchArticleOptions = {}): Promise<FetchedArticles> {
  const { fetcher = createFetcher(options), validators = null, signal, tries = 3 } = options
  const fetchPage = () => fetcher.fetch(address, { wanted: 'article', validators, signal })
  const page = await withRetries(fetchPage, signal, { tries })
  const url = canonicalUrl(page.url)
  if (page.isUnchanged) return { records: [], url, validators: page.validators ?? validators }
  const isData = looksLikeData(page.body)
  // What a file of data says of its articles is about them; the address it lies at is only the file's.
  const given = { ...(!isData && { url }), charset: page.charset, ...options.meta }
  const records = await articlesFromFile(page.body, fileName(page.contentType), given)
  const isOne = records.length === 1
  return {
    records: records.map((record) => withAddress(record, isOne ? page.url : null)),
    url,
    validators: page.validators,
  }
}

/** Gives the only article of an address that address; several keep those that the document gives them, or none. */
function withAddress(record: IntakeRecord, foundAt: string | null): IntakeRecord {
  const named = record.canonicalUrl ?? record.article.url
  const url = foundAt === null ? named && canonicalUrl(named) : canonicalAddress(foundAt, named)
  return { ...record, canonicalUrl: url, article: { ...record.article, url } }
}

/** Whether a body is JSON, a feed or NewsML, by its beginning; the NULs of UTF-16 are passed over. */
function looksLikeData(body: Uint8Array): boolean {
  const head = Buffer.from(body.subarray(0, 4_000))
    .toString('latin1')
    .replace(/^ï»¿|\0/g, '')
  return /^\s*(?:\{\s*"|\[\s*\{)/.test(head) || looksLikeXml(head)
}

/** The content decides what it is; the name helps where it leaves that open. */
function fileName(contentType: string | null): string {
  if (contentType === 'text/html' || contentType === 'application/xhtml+xml') return 'page.html'
  return contentType?.endsWith('json') ? 'page.json' : 'page'
}
