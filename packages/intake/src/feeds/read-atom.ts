import { parseDate } from '../dates/parse-date.ts'
import { childElements, type MarkupElement, textContent } from '../markup/markup-node.ts'
import { childNamed, childrenNamed, childText } from '../markup/parse-xml.ts'
import { serializeMarkup } from '../markup/serialize-markup.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { plainLine, plainParagraphs } from './plain-line.ts'
import { webAddress } from './web-address.ts'

/** Reads Atom 0.3 and 1.0. */
export function readAtom(root: MarkupElement, url: string | null): Feed {
  const base = webAddress(root.attributes['xml:base'], url) ?? url
  const language = root.attributes['xml:lang'] ?? null
  const entries = /entry$/.test(root.name) ? [root] : childrenNamed(root, ...both('entry'))
  const title = textOfField(root, 'title')
  return {
    kind: 'atom',
    title,
    home: linkOf(root, base),
    language,
    minutesBetween: null,
    entries: entries.flatMap((entry) => entryOf(entry, base, language) ?? []),
  }
}

function entryOf(entry: MarkupElement, feedBase: string | null, language: string | null): FeedEntry | null {
  const base = webAddress(entry.attributes['xml:base'], feedBase) ?? feedBase
  const id = childText(entry, ...both('id'))
  const url = linkOf(entry, base) ?? webAddress(id)
  if (!url) return null
  const source = childNamed(entry, ...both('source'))
  const content = childNamed(entry, ...both('content'))
  const published = dateOf(entry, 'published', 'issued', 'created')
  const updated = dateOf(entry, 'updated', 'modified')
  const authors = childrenNamed(entry, ...both('author')).flatMap((author) => childText(author, ...both('name')) ?? [])
  return {
    url,
    id: id ?? url,
    title: textOfField(entry, 'title'),
    published: published ?? updated,
    modified: published && updated !== published ? updated : null,
    source: source ? (textOfField(source, 'title') ?? plainLine(textContent(source))) : null,
    byline: plainLine(authors.join(', ') || childText(entry, 'dc:creator')),
    section: plainLine(categoryOf(entry)),
    language: entry.attributes['xml:lang'] ?? content?.attributes['xml:lang'] ?? language,
    summary: plainParagraphs(markupOf(childNamed(entry, ...both('summary')))),
    content: plainParagraphs(markupOf(content)),
  }
}

/** A feed without a declared namespace is read all the same. */
function both(name: string): readonly [string, string] {
  return [`atom:${name}`, name]
}

function textOfField(parent: MarkupElement, name: string): string | null {
  return plainLine(markupOf(childNamed(parent, ...both(name))))
}

/** Text constructs hold plain text, escaped HTML, or with type="xhtml" elements. */
function markupOf(element: MarkupElement | null): string | null {
  if (!element) return null
  return childElements(element).length > 0 ? serializeMarkup(element) : textContent(element)
}

function linkOf(parent: MarkupElement, base: string | null): string | null {
  const links = childrenNamed(parent, ...both('link'))
  const page = links.find(
    (link) => /^(?:text\/html|application\/xhtml|$)/.test(link.attributes['type'] ?? '') && isAlternate(link),
  )
  const link = page ?? links.find(isAlternate)
  return link ? webAddress(link.attributes['href'] ?? textContent(link), base) : null
}

function isAlternate(link: MarkupElement): boolean {
  return (link.attributes['rel'] ?? 'alternate') === 'alternate'
}

function categoryOf(entry: MarkupElement): string | null {
  const category = childNamed(entry, ...both('category'))
  return category?.attributes['label'] ?? category?.attributes['term'] ?? null
}

function dateOf(entry: MarkupElement, ...names: readonly string[]): string | null {
  for (const name of names) {
    const date = parseDate(childText(entry, ...both(name)) ?? '')
    if (date) return date
  }
  return null
}
