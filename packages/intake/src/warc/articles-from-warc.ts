import { InputError } from '@lagebild/schema'
import { decodeBytes } from '../bytes/decode-bytes.ts'
import type { ArticleOutcome } from '../file/article-outcome.ts'
import { articleFromHtml } from '../html/article-from-html.ts'
import type { ArticleMeta } from '../record/article-meta.ts'
import { parseHttpResponse } from './http-response.ts'
import { readWarc } from './read-warc.ts'

/** Largest record that is read and largest page in it, in bytes; Common Crawl cuts pages at a million. */
const largestBlock = 16_000_000

/**
 * The articles of an unpacked WARC archive: its `response` and `resource` records that hold pages answered with 200. Other
 * records are passed over in silence; a page without an article is an outcome with its problem.
 */
export async function* articlesFromWarc(
  chunks: AsyncIterable<Uint8Array>,
  meta: ArticleMeta = {},
): AsyncGenerator<ArticleOutcome> {
  let count = 0
  for await (const { headers, block } of readWarc(chunks, mayBePage, largestBlock)) {
    count += 1
    const page = block && pageOf(headers, block)
    if (!page) continue
    const url = meta.url ?? headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null
    const place = `record ${count}${url ? ` ${url}` : ''}`
    try {
      const record = articleFromHtml(decodeBytes(page.body, page.charset), { ...meta, url })
      yield { place, record, problem: null }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield { place, record: null, problem: error }
    }
  }
}

function mayBePage(headers: ReadonlyMap<string, string>): boolean {
  const type = headers.get('warc-type')?.toLowerCase()
  const payload = headers.get('warc-identified-payload-type') ?? 'text/html'
  return (
    (type === 'response' || (type === 'resource' && isPageType(headers.get('content-type') ?? null))) &&
    isPageType(payload)
  )
}

function pageOf(headers: ReadonlyMap<string, string>, block: Buffer): { body: Buffer; charset: string | null } | null {
  if (headers.get('warc-type')?.toLowerCase() === 'resource') return { body: block, charset: null }
  const response = parseHttpResponse(block, largestBlock)
  return response && response.status === 200 && isPageType(response.type) && response.body.length > 0 ? response : null
}

function isPageType(type: string | null): boolean {
  return type === null || /^(?:text\/html|application\/xhtml\+xml)/i.test(type)
}
