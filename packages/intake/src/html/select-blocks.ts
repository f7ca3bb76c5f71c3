import { agencyOf } from '../credits/agencies.ts'
import { readSignature } from '../credits/read-signature.ts'
import { isWithin, type MarkupElement } from '../markup/markup-node.ts'
import { type Block, linkShare } from './block.ts'
import { commonAncestor, titleKey } from './find-title-block.ts'
import { findWrittenDate } from './find-written-date.ts'
import { isFurnitureLine, isListHeading } from './furniture-phrases.ts'
import { proseMass } from './prose.ts'
import { isBareLabel, isBylineLine, isCaption, isDateLine } from './surrounding-lines.ts'

interface Choice {
  readonly blocks: readonly Block[]
  readonly main: MarkupElement
  readonly titleBlock: Block | null
  readonly title: string | null
  readonly byline: string | null
}

/** The blocks of the article itself: those of its main element, the lead between headline and text, and signatures below. */
export function selectBlocks({ blocks, main, titleBlock, title, byline }: Choice): readonly Block[] {
  const isMain = new Set(blocks.filter((block) => isWithin(block.element, main)))
  const first = blocks.findIndex((block) => isMain.has(block))
  const last = blocks.findLastIndex((block) => isMain.has(block))
  const titleIndex = titleBlock ? blocks.indexOf(titleBlock) : -1
  const region = titleBlock ? commonAncestor(titleBlock.element, main) : articleAround(main)
  const opening = region && !titleBlock ? blocks.findIndex((block) => isWithin(block.element, region)) : titleIndex + 1
  const start = opening >= 0 && opening < first && titleIndex < first ? opening : first
  const own = blocks.slice(start, blocks.length).filter((block, offset) => {
    const index = start + offset
    if (isMain.has(block)) return index > titleIndex || titleIndex > last
    if (index < first) return true
    return index > last && region !== null && isWithin(block.element, region) && goesOn(block, main)
  })
  const names = new Set([titleKey(title ?? ''), titleKey(byline ?? '')].filter(Boolean))
  const kept = withoutRepeats(own.filter((block) => !names.has(titleKey(block.text)) && !isFurniture(block)))
  const prose = kept.map((block) => proseMass(block) > 0)
  const firstProse = prose.indexOf(true)
  const lastProse = prose.lastIndexOf(true)
  const text = kept.filter((block, index) => {
    if (index < firstProse) return opensText(block)
    return index <= lastProse || closesText(block, isMain.has(block))
  })
  return withoutEmptyHeadings(text)
}

/** Without a headline the lead is looked for within the page's own `article`. */
function articleAround(main: MarkupElement): MarkupElement | null {
  for (let element = main.parent; element; element = element.parent) if (element.name === 'article') return element
  return main.parent
}

/** A second part of the text beside the main element, or a signature below it. */
function goesOn(block: Block, main: MarkupElement): boolean {
  const parent = block.element.parent
  if (block.element.name === 'p' && parent === main.parent) return proseMass(block) > 0 || isSignature(block.text)
  for (let element: MarkupElement | null = block.element; element; element = element.parent) {
    if (element.parent !== main.parent) continue
    return element.name === main.name && nameOfParts(element) !== '' && nameOfParts(element) === nameOfParts(main)
  }
  return isSignature(block.text)
}

function nameOfParts(element: MarkupElement): string {
  return (element.attributes['class'] ?? '').replace(/\d+/g, '').trim()
}

function isFurniture(block: Block): boolean {
  const { text } = block
  if (linkShare(block) > 0.8 && !isSentence(block)) return true
  if (block.kind === 'heading' && isListHeading(text)) return true
  if (isDateLine(text) || isBylineLine(text) || isBareLabel(text) || isCaption(text)) return true
  return isFurnitureLine(text) && !(/^(?:©|\(c\)|copyright)/i.test(text) && namesAgency(text))
}

/** `<p><a>…</a></p>` with a whole sentence of an article is rare, a list of links is not. */
function isSentence(block: Block): boolean {
  return block.kind === 'paragraph' && block.text.length > 140 && /[.!?]["”“»]?$/.test(block.text)
}

/** Drops pull quotes, which repeat a sentence of the text near them, and paragraphs that come twice. */
function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>()
  const keys = blocks.map((block) => titleKey(block.text))
  return blocks.filter((block, index) => {
    const key = keys[index] ?? ''
    if (key.length < shortestRepeat) return true
    const isRepeat = isQuote(block) ? repeatsNear(keys, index) : seen.has(key)
    if (!isRepeat) seen.add(key)
    return !isRepeat
  })
}

function repeatsNear(keys: readonly string[], index: number): boolean {
  const key = keys[index] ?? ''
  const start = Math.max(0, index - quoteDistance)
  return keys
    .slice(start, index + quoteDistance)
    .some((other, offset) => start + offset !== index && other.includes(key))
}

function isQuote({ element }: Block): boolean {
  const isBlockquote = element.name === 'blockquote' || element.parent?.name === 'blockquote'
  return isBlockquote || /quote|zitat/i.test(element.attributes['class'] ?? '')
}

/** Blocks before and after a pull quote in which its sentence stands. */
const quoteDistance = 20
/** Letters from which the same words twice are no chance. */
const shortestRepeat = 20

/** What may stand between headline and text: a lead without a full stop, bullets; not byline, date or section. */
function opensText(block: Block): boolean {
  const { text } = block
  if (findWrittenDate(text) !== null || linkShare(block) > 0.4) return false
  const words = text.split(/\s+/).length
  return block.kind === 'item' ? words >= 4 : text.length >= 40 && words >= 6
}

/** What may stand below the last paragraph: rows, items, signatures. */
function closesText(block: Block, isMain: boolean): boolean {
  if (block.kind === 'heading' || linkShare(block) > 0.3) return false
  if (isSignature(block.text) || block.kind === 'row') return true
  if (isMain && block.text.length >= 30 && block.text.split(/\s+/).length >= 5) return true
  if (block.kind === 'item') return block.text.split(/\s+/).length >= 3
  return /[\p{L}\p{N}][.!?]["”“»]?$/u.test(block.text) && block.text.split(/\s+/).length >= 2
}

function isSignature(text: string): boolean {
  return (
    text.length <= 120 &&
    ((/^\(?[^().]{2,60}\)?$/.test(text) && readSignature(text.replace(/^[([–—-]+ ?|[)\]]$/g, '')) !== null) ||
      namesAgency(text))
  )
}

function namesAgency(text: string): boolean {
  return (
    text.length <= 120 &&
    text
      .split(/[^\p{L}-]+/u)
      .some((word) => word.length > 1 && (agencyOf(word) ?? agencyOf(word.split('-')[0] ?? '')) !== null)
  )
}

/** Headings at the end stand above something that was left out. */
function withoutEmptyHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.slice(0, blocks.findLastIndex((block) => block.kind !== 'heading') + 1)
}
