import { decodeBytes } from '../bytes/decode-bytes.ts'
import { intakeError } from '../errors/intake-error.ts'
import type { MarkupElement } from '../markup/markup-node.ts'
import { childNamed, childrenNamed, parseXml } from '../markup/parse-xml.ts'
import type { OpmlFeed } from './feed.ts'
import { plainLine } from './plain-line.ts'
import { webAddress } from './web-address.ts'

/**
 * The feeds of an OPML list, each address once, in the order of the list. Throws InputError (`input-format`) for what is
 * no OPML.
 */
export function readOpml(bytes: Uint8Array): readonly OpmlFeed[] {
  const root = parseXml(decodeBytes(bytes))
  if (root.name !== 'opml') throw intakeError('input-format', 'an OPML list')
  const feeds = feedsBelow(childNamed(root, 'body') ?? root, [])
  return [...new Map(feeds.map((feed) => [feed.url, feed])).values()]
}

function feedsBelow(parent: MarkupElement, folders: readonly string[]): readonly OpmlFeed[] {
  return childrenNamed(parent, 'outline').flatMap((outline) => {
    const title = plainLine(outline.attributes['title'] ?? outline.attributes['text'])
    const url = webAddress(outline.attributes['xmlurl'])
    const own = url ? [{ url, title, home: webAddress(outline.attributes['htmlurl']), folders }] : []
    const name = title && !url ? [...folders, title] : folders
    return [...own, ...feedsBelow(outline, name)]
  })
}
