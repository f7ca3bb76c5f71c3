import { decodeBytes } from '../bytes/decode-bytes.ts'
import { intakeError } from '../errors/intake-error.ts'
import type { MarkupElement } from '../markup/markup-node.ts'
import { parseXml } from '../markup/parse-xml.ts'
import type { Feed } from './feed.ts'
import { readAtom } from './read-atom.ts'
import { readJsonFeed } from './read-json-feed.ts'
import { readRss } from './read-rss.ts'

/**
 * Reads a feed: RSS 0.9 to 2.0, RDF, Atom or JSON Feed, broken ones too. `url` is the address of the feed, against which
 * relative addresses are resolved; `charset` the one of its Content-Type.
 * Throws InputError (`input-format`) for what is no feed, such as a page.
 */
export function readFeed(bytes: Uint8Array, url: string | null = null, charset: string | null = null): Feed {
  const text = decodeBytes(bytes, charset)
  if (/^\s*\{/.test(text)) return readJsonFeed(text, url)
  // Some servers write blank lines or warnings above the declaration.
  const start = text.search(/<(?:\?xml|!--|!doctype|(?:\w+:)?(?:rdf|rss|feed|channel)\b)/i)
  const feed = feedOfXml(parseXml(start > 0 ? text.slice(start) : text), url)
  if (!feed) throw intakeError('input-format', 'a feed')
  return feed
}

/** The feed in a parsed XML document, or null where it is none. */
export function feedOfXml(root: MarkupElement, url: string | null): Feed | null {
  const name = root.name.replace(/^.*:/, '')
  if (name === 'feed' || name === 'entry') return readAtom(root, url)
  return name === 'rss' || name === 'rdf' || name === 'channel' ? readRss(root, url) : null
}
