import { joinBlocks } from '../html/block.ts'
import { htmlToText } from '../html/html-to-text.ts'
import { readBlocks } from '../html/read-blocks.ts'
import { allElements, type MarkupElement, removeElements, textContent } from '../markup/markup-node.ts'
import { childNamed, childrenNamed } from '../markup/parse-xml.ts'
import { type Found, found } from '../record/article-draft.ts'
import { normalizeLine } from '../text/normalize-text.ts'

interface ItemContent {
  readonly body: Found<string>
  readonly title: Found<string> | null
  readonly byline: string | null
}

/** The text of a news item: XHTML or NITF in `inlineXML`, HTML or plain text in `inlineData`; null where there is none. */
export function contentOf(item: MarkupElement): ItemContent | null {
  const set = childNamed(item, 'contentset')
  for (const part of set ? childrenNamed(set, 'inlinexml', 'inlinedata') : []) {
    const content = part.name === 'inlinexml' ? contentOfXml(part) : contentOfData(part)
    if (content) return content
  }
  return null
}

function contentOfXml(part: MarkupElement): ItemContent | null {
  const elements = allElements(part)
  const within = elements.find(({ name }) => name === 'body.content') ?? elements.find(({ name }) => name === 'body')
  const root = within ?? part
  removeElements(root, ({ name }) => name === 'media' || name === 'figure' || name === 'figcaption')
  const body = found(joinBlocks(readBlocks(root)), 'newsml inlineXML')
  const line = (name: string): string | null => {
    const element = elements.find((candidate) => candidate.name === name)
    return element ? normalizeLine(textContent(element)) || null : null
  }
  return body && { body, title: found(line('hl1'), 'nitf hl1'), byline: line('byline') }
}

function contentOfData(part: MarkupElement): ItemContent | null {
  const type = part.attributes['contenttype'] ?? 'text/plain'
  if (!type.startsWith('text/')) return null
  const text = textContent(part)
  const body = found(/html/i.test(type) ? htmlToText(text) : text, 'newsml inlineData')
  return body && { body, title: null, byline: null }
}
