import { decodeBytes } from '../bytes/decode-bytes.ts'
import { parseDate } from '../dates/parse-date.ts'
import { intakeError } from '../errors/intake-error.ts'
import type { MarkupElement } from '../markup/markup-node.ts'
import { childNamed, childrenNamed, childText, parseXml } from '../markup/parse-xml.ts'
import type { FeedEntry, Sitemap } from './feed.ts'
import { plainLine } from './plain-line.ts'
import { webAddress } from './web-address.ts'

/**
 * Reads a sitemap, a news sitemap, a sitemap index or a plain list of addresses. `url` is the address of the sitemap.
 * Throws InputError (`input-format`) for anything else.
 */
export function readSitemap(bytes: Uint8Array, url: string | null = null, charset: string | null = null): Sitemap {
  const text = decodeBytes(bytes, charset)
  if (!text.includes('<')) return readAddresses(text)
  const root = parseXml(text)
  if (root.name !== 'urlset' && root.name !== 'sitemapindex') throw intakeError('input-format', 'a sitemap')
  return {
    entries: childrenNamed(root, 'url').flatMap((entry) => entryOf(entry, url) ?? []),
    sitemaps: childrenNamed(root, 'sitemap').flatMap((entry) => {
      const address = webAddress(childText(entry, 'loc'), url)
      return address ? { url: address, modified: parseDate(childText(entry, 'lastmod') ?? '') } : []
    }),
  }
}

function entryOf(entry: MarkupElement, base: string | null): FeedEntry | null {
  const url = webAddress(childText(entry, 'loc'), base)
  if (!url) return null
  const news = childNamed(entry, 'news:news')
  const publication = news && childNamed(news, 'news:publication')
  return {
    ...emptyEntry(url),
    title: plainLine(news && childText(news, 'news:title')),
    published: parseDate((news && childText(news, 'news:publication_date')) ?? ''),
    modified: parseDate(childText(entry, 'lastmod') ?? ''),
    source: plainLine(publication && childText(publication, 'news:name')),
    section: plainLine(news && childText(news, 'news:genres')),
    language: (publication && childText(publication, 'news:language')) ?? null,
  }
}

/** The protocol allows a text file with an address a line. */
function readAddresses(text: string): Sitemap {
  const urls = text.split(/\s+/).flatMap((line) => webAddress(line) ?? [])
  if (urls.length === 0) throw intakeError('input-format', 'a sitemap')
  return { entries: urls.map(emptyEntry), sitemaps: [] }
}

function emptyEntry(url: string): FeedEntry {
  return {
    url,
    id: url,
    title: null,
    published: null,
    modified: null,
    source: null,
    byline: null,
    section: null,
    language: null,
    summary: null,
    content: null,
  }
}
