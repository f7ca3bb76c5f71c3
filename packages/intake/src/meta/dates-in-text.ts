import { parseDate } from '../dates/parse-date.ts'
import type { Block } from '../html/block.ts'
import { commonAncestor } from '../html/find-title-block.ts'
import { findWrittenDate } from '../html/find-written-date.ts'
import { isBareLabel, isDateLine } from '../html/surrounding-lines.ts'
import { allElements, isWithin, type MarkupElement, textContent } from '../markup/markup-node.ts'
import { found } from '../record/article-draft.ts'
import type { PageDates } from './dates-of-page.ts'

/** Blocks above the headline in which a date line may stand, as papers print it. */
const blocksAbove = 4

/** Blocks from the first paragraph on among which a date line may stand, where the lead is above it. */
const blocksAmong = 8

/**
 * The dates that a page shows to readers near its headline: `<time>` elements first, then date lines such as
 * `Stand: 21.11.2024 14:05 Uhr`. `first` is the first paragraph of the text; below it only few lines are looked at.
 */
export function datesInText(blocks: readonly Block[], titleBlock: Block | null, first: Block | null): PageDates {
  const firstIndex = first ? blocks.indexOf(first) : -1
  const titleIndex = titleBlock ? blocks.indexOf(titleBlock) : -1
  const end = firstIndex >= 0 ? firstIndex : blocks.length
  const below = blocks.slice(titleIndex + 1, Math.min(end, titleIndex + 16))
  const region = titleBlock && first ? commonAncestor(titleBlock.element, first.element) : null
  const above = blocks
    .slice(Math.max(0, titleIndex - blocksAbove), Math.max(0, titleIndex))
    .filter((block) => region !== null && region.name !== 'body' && isWithin(block.element, region))
  const afterTitle = below.length > 0 || titleIndex >= 0 ? below : blocks.slice(0, Math.min(end, 8))
  const dates: { published: PageDates['published']; modified: PageDates['modified'] } = {
    published: null,
    modified: null,
  }
  const among = blocks.slice(end).filter((block, index, rest) => isLabelled(block, rest[index - 1], index))
  for (const lines of [afterTitle, above.reverse(), among]) {
    for (const { value, isModified, from } of lines.flatMap(datesOfBlock)) {
      if (isModified) dates.modified ??= found(value, from)
      else dates.published ??= found(value, from)
    }
  }
  return dates
}

/**
 * Below the first paragraph a date is the article's only where the page says so, by a label (`Published 19 November 2024`)
 * or in the brackets of a signature (`(Nachrichtenbüro Nord, 7. Mai 1999)`); posts, quotations and chronicles have dates too.
 */
function isLabelled(block: Block, before: Block | undefined, index: number): boolean {
  if (block.linkCharacters > 0 || !isDateLine(block.text) || findWrittenDate(block.text) === null) return false
  if (/^\([^()]{4,80}\)$/.test(block.text)) return true
  const isLabel =
    dateLabel.test(block.text) || (before !== undefined && isBareLabel(before.text) && dateLabel.test(before.text))
  return isLabel && index < blocksAmong
}

const dateLabel =
  /^(?:published|posted|updated|last updated|date|stand|datum|veröffentlicht|erschienen|aktualisiert)\b/i

interface ShownDate {
  readonly value: string
  readonly isModified: boolean
  readonly from: string
}

function datesOfBlock(block: Block): readonly ShownDate[] {
  const times = allElements(block.element)
    .slice(0, 200)
    .filter(({ name }) => name === 'time')
    .flatMap(dateOfTime)
  if (times.length > 0) return times
  return block.text.split(/\n/).flatMap((line) => {
    const date = findWrittenDate(line)
    return date ? [{ ...date, from: 'date line' }] : []
  })
}

function dateOfTime(element: MarkupElement): readonly ShownDate[] {
  const text = textContent(element).trim()
  const value = parseDate(element.attributes['datetime'] ?? '') ?? parseDate(text) ?? findWrittenDate(text)?.value
  if (!value) return []
  const siblings = element.parent?.children ?? []
  const before = siblings
    .slice(0, siblings.indexOf(element))
    .map((node) => (typeof node === 'string' ? node : textContent(node)))
  const label = `${before.join(' ').slice(-40)} ${element.attributes['class'] ?? ''} ${element.attributes['itemprop'] ?? ''} ${text}`
  return [
    {
      value,
      isModified: /aktualisiert|ge(?:ä|ae)ndert|(?:ä|ae)nderung|updated|modified|edited/i.test(label),
      from: 'time',
    },
  ]
}
