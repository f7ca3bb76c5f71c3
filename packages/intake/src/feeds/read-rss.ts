import { parseDate } from '../dates/parse-date.ts'
import { allElements, type MarkupElement } from '../markup/markup-node.ts'
import { childNamed, childrenNamed, childText } from '../markup/parse-xml.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { plainLine, plainParagraphs } from './plain-line.ts'
import { webAddress } from './web-address.ts'

/** Reads RSS of any version and RDF; in RDF the items stand beside the channel. */
export function readRss(root: MarkupElement, url: string | null): Feed {
  const channel = root.name === 'channel' ? root : (childNamed(root, 'channel') ?? root)
  const home = webAddress(childText(channel, 'link'), url)
  const language = childText(channel, 'language', 'dc:language') ?? root.attributes['xml:lang'] ?? null
  const minutes = Number(childText(channel, 'ttl') ?? Number.NaN)
  const listed = [...childrenNamed(channel, 'item'), ...(channel === root ? [] : childrenNamed(root, 'item'))]
  // An element above that was never closed swallows the items.
  const items = listed.length > 0 ? listed : allElements(root).filter(({ name }) => name === 'item')
  return {
    kind: root.name.endsWith('rdf') ? 'rdf' : 'rss',
    title: plainLine(childText(channel, 'title')),
    home,
    language,
    minutesBetween: Number.isFinite(minutes) && minutes > 0 ? minutes : null,
    entries: items.flatMap((item) => entryOf(item, home ?? url, language) ?? []),
  }
}

function entryOf(item: MarkupElement, base: string | null, language: string | null): FeedEntry | null {
  const url = addressOf(item, base)
  if (!url) return null
  const content = plainParagraphs(childText(item, 'content:encoded', 'content', 'xhtml:body', 'body'))
  return {
    url,
    id: childText(item, 'guid', 'dc:identifier') ?? item.attributes['rdf:about'] ?? url,
    title: plainLine(childText(item, 'title', 'dc:title', 'media:title')),
    published: firstDate(item, 'pubdate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'published', 'date'),
    modified: firstDate(item, 'dcterms:modified', 'atom:updated', 'updated', 'lastmod'),
    source: plainLine(childText(item, 'source', 'dc:source')),
    byline: plainLine(childText(item, 'dc:creator', 'itunes:author') ?? nameInMail(childText(item, 'author'))),
    section: plainLine(childText(item, 'category', 'dc:subject')),
    language: childText(item, 'dc:language', 'language') ?? language,
    summary: plainParagraphs(childText(item, 'description', 'summary', 'media:description')),
    content,
  }
}

function addressOf(item: MarkupElement, base: string | null): string | null {
  const guid = childNamed(item, 'guid')
  const isAddress = guid?.attributes['ispermalink']?.toLowerCase() !== 'false'
  const atomLink = childrenNamed(item, 'atom:link').find(
    (link) => (link.attributes['rel'] ?? 'alternate') === 'alternate',
  )
  const absoluteGuid = isAddress ? webAddress(childText(item, 'guid')) : null
  return (
    webAddress(childText(item, 'link'), base) ??
    webAddress(childNamed(item, 'link')?.attributes['href'], base) ??
    webAddress(atomLink?.attributes['href'], base) ??
    absoluteGuid ??
    webAddress(item.attributes['rdf:about'])
  )
}

function firstDate(item: MarkupElement, ...names: readonly string[]): string | null {
  for (const name of names) {
    const date = parseDate(childText(item, name) ?? '')
    if (date) return date
  }
  return null
}

/** RSS asks for `redaktion@zeitung.example (Anna Muster)`; only the name is a byline. */
function nameInMail(author: string | null): string | null {
  if (!author) return null
  const name = /^\S+@\S+ ?\((.+)\)$/.exec(author)?.[1] ?? author
  return name.includes('@') ? null : name
}
