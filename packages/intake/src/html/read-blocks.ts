import { allElements, type MarkupElement, type MarkupNode, textContent } from '../markup/markup-node.ts'
import type { Block } from './block.ts'
import { isDataTable } from './data-table.ts'
import { blockElements, headings, silentElements } from './element-kinds.ts'

interface Line {
  readonly text: string
  readonly linkCharacters: number
}

/**
 * The blocks of a part of a page in document order. Every piece of text comes exactly once, however lists, cells and
 * quotations are nested; rows of tables with data become one line each, their cells divided by ` | `.
 */
export function readBlocks(root: MarkupElement): Block[] {
  const blocks: Block[] = []
  let parts: string[] = []
  let linkCharacters = 0
  let endsInSpace = true

  const flush = (element: MarkupElement): void => {
    if (parts.length === 0) return
    const line: Line = { text: parts.join(''), linkCharacters }
    parts = []
    linkCharacters = 0
    endsInSpace = true
    // Pages without markup divide paragraphs by two line breaks.
    for (const paragraph of line.text.split(/\n[ \n]*\n/)) {
      const clean = paragraph.replace(/ *\n */g, '\n').trim()
      if (clean === '') continue
      const share = Math.round((line.linkCharacters * clean.length) / line.text.length)
      blocks.push({ kind: kindOf(element), text: clean, linkCharacters: share, element })
    }
  }
  const append = (text: string, isLink: boolean): void => {
    const collapsed = text.replace(/\s+/g, ' ')
    const added = endsInSpace ? collapsed.trimStart() : collapsed
    if (added === '') return
    parts.push(added)
    endsInSpace = added.endsWith(' ')
    if (isLink) linkCharacters += added.length
  }
  const breakLine = (): void => {
    parts.push('\n')
    endsInSpace = true
  }
  const walk = (node: MarkupNode, container: MarkupElement, isLink: boolean): void => {
    if (typeof node === 'string') {
      for (const [index, part] of (container.name === 'pre' ? node.split('\n') : [node]).entries()) {
        if (index > 0) breakLine()
        append(part, isLink)
      }
    } else if (silentElements.has(node.name)) {
      return
    } else if (node.name === 'br') {
      breakLine()
    } else if (node.name === 'tr' && isInDataTable(node)) {
      flush(container)
      walkRow(node)
    } else if (isBlock(node)) {
      flush(container)
      walkChildren(node, node, isLink)
      flush(node)
    } else {
      if (node.name === 'q') append('"', isLink)
      walkChildren(node, container, isLink || leadsAway(node))
      if (node.name === 'q') append('"', isLink)
    }
  }
  const walkChildren = (parent: MarkupElement, container: MarkupElement, isLink: boolean): void => {
    let before: MarkupNode | undefined
    for (const child of parent.children) {
      // `<span>dpa</span><span>21. November</span>` are two things that style sheets set apart.
      if (isSmallPart(before) && isSmallPart(child)) append(' ', isLink)
      walk(child, container, isLink)
      before = child
    }
  }
  const walkRow = (row: MarkupElement): void => {
    const cells = row.children.filter((child) => typeof child !== 'string').map(cellLine)
    const text = cells.map((cell) => cell.text).join(' | ')
    const linkCharacters = cells.reduce((sum, cell) => sum + cell.linkCharacters, 0)
    if (/[^| ]/.test(text)) blocks.push({ kind: 'row', text, linkCharacters, element: row })
  }

  walk(root, root, false)
  flush(root)
  return blocks
}

function cellLine(cell: MarkupElement): Line {
  const blocks = readBlocks(cell)
  return {
    text: blocks.map((block) => block.text.replace(/\n/g, ' ')).join(' '),
    linkCharacters: blocks.reduce((sum, block) => sum + block.linkCharacters, 0),
  }
}

function kindOf(element: MarkupElement): Block['kind'] {
  if (headings.has(element.name)) return 'heading'
  if (itemElements.has(element.name)) return 'item'
  const parent = element.parent
  const isWholeItem =
    parent && itemElements.has(parent.name) && parent.children.filter((child) => typeof child !== 'string').length === 1
  return isWholeItem ? 'item' : 'paragraph'
}

const itemElements: ReadonlySet<string> = new Set(['li', 'dd', 'dt', 'option'])

/** Elements of a page's own making (`<gu-island>`, `<amp-accordion>`) stand for themselves. */
function isBlock(element: MarkupElement): boolean {
  return blockElements.has(element.name) || element.name.includes('-')
}

function isInDataTable(row: MarkupElement): boolean {
  for (let table = row.parent; table; table = table.parent) if (table.name === 'table') return isDataTable(table)
  return false
}

/** A link to another page; `#p7` stays on this one, and a link that was never closed holds half the page. */
function leadsAway(element: MarkupElement): boolean {
  if (element.name !== 'a' || /^(?:#|$)/.test(element.attributes['href'] ?? '')) return false
  const holdsParagraphs = element.children.some((child) => typeof child !== 'string' && blockElements.has(child.name))
  if (!holdsParagraphs) return true
  return textContent(element).length <= longestLink && !allElements(element).some(({ name }) => name === 'h1')
}

/** Cards that are one link have a headline and a teaser. */
const longestLink = 350

function isSmallPart(node: MarkupNode | undefined): boolean {
  return typeof node === 'object' && (node.name === 'span' || node.name === 'a' || node.name === 'time')
}
