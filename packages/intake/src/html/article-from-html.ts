import { intakeError } from '../errors/intake-error.ts'
import { allElements } from '../markup/markup-node.ts'
import { bodyOfData } from '../meta/body-of-data.ts'
import { bylineInMarkup } from '../meta/byline-in-markup.ts'
import { datesInText } from '../meta/dates-in-text.ts'
import { metaOfPage } from '../meta/meta-of-page.ts'
import { gatherFacts } from '../meta/page-facts.ts'
import { type Found, firstFound, found } from '../record/article-draft.ts'
import type { ArticleMeta } from '../record/article-meta.ts'
import { buildRecord } from '../record/build-record.ts'
import type { IntakeRecord } from '../record/intake-record.ts'
import { readByline } from '../text/read-byline.ts'
import { type Block, joinBlocks } from './block.ts'
import { findTitleBlock } from './find-title-block.ts'
import { parsePage } from './parse-page.ts'
import { proseMass } from './prose.ts'
import { readBlocks } from './read-blocks.ts'
import { readMainBlocks } from './read-main-blocks.ts'
import { splitAtTitle } from './split-at-title.ts'

/**
 * Reads an article from a page. The text is what the page shows without its surroundings, or the one in its JSON-LD
 * where it shows none; the other fields come from JSON-LD, microdata, `meta` and what the page shows, in this order, and
 * the record says from which. Throws InputError where the page holds no text.
 */
export function articleFromHtml(html: string, meta: ArticleMeta = {}): IntakeRecord {
  const page = parsePage(html)
  const shown = readBlocks(page)
  const facts = gatherFacts(page, shown)
  const { draft, data } = metaOfPage(facts, meta.url ?? null)
  const title = meta.title ?? draft.title?.value ?? null
  const blocks = splitAtTitle(shown, title)
  const authors = facts.elements.filter(({ attributes }) => /\bauthor\b/i.test(attributes['rel'] ?? ''))
  const main = readMainBlocks(page, title, draft.byline?.value ?? null)
  const titleBlock = findTitleBlock(blocks, title)
  const first = main.selected.find((block) => proseMass(block) > 0) ?? main.selected[0]
  const firstShown = blocks.find((block) => block.text === first?.text) ?? null
  const dates = datesInText(blocks, titleBlock, firstShown)
  const body = bodyOf(main.selected, bodyOfData(data))
  if (body === null && !title) throw intakeError('text-missing', 'page')
  return buildRecord(
    {
      ...draft,
      byline: firstFound(
        draft.byline,
        found(bylineInMarkup(allElements(page)) ?? bylineInMarkup(authors), 'markup'),
        found(bylineLine(blocks, titleBlock, firstShown), 'byline line'),
      ),
      published: firstFound(draft.published, dates.published),
      modified: firstFound(draft.modified, dates.modified),
      body: body ?? { value: '', from: 'page' },
    },
    meta,
  )
}

/** How much longer the text in the data must be to be the better one; a page that shows all has about as much. */
const betterFactor = 1.6
/** Share of the data's words that the page's text must have to be the same article. */
const sameShare = 0.5

function bodyOf(selected: readonly Block[], inData: Found<string> | null): Found<string> | null {
  const shown = found(joinBlocks(selected), 'page')
  if (!inData || !shown) return inData ?? shown
  const isLonger = inData.value.length > shown.value.length * betterFactor
  const isOther = inData.value.length > longTeaser && sharedWords(inData.value, shown.value) < sameShare
  return isLonger || isOther ? inData : shown
}

/** Characters from which a text in the data is no teaser. */
const longTeaser = 400

/** Share of the different words of one text that another has. */
function sharedWords(text: string, other: string): number {
  const words = (value: string): ReadonlySet<string> => new Set(value.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu))
  const [own, others] = [words(text), words(other)]
  return own.size === 0 ? 0 : [...own].filter((word) => others.has(word)).length / own.size
}

/** A byline below the headline that only its words show: `By Reuters`. */
function bylineLine(blocks: readonly Block[], titleBlock: Block | null, first: Block | null): string | null {
  const start = titleBlock ? blocks.indexOf(titleBlock) + 1 : 0
  const end = first ? blocks.indexOf(first) : start
  const lines = blocks
    .slice(start, Math.min(Math.max(end, start), start + 12))
    .flatMap((block) => [
      ...block.text.split('\n'),
      ...allElements(block.element).flatMap(({ children }) => children.filter((child) => typeof child === 'string')),
    ])
  return lines.map((line) => readByline(line.trim())).find((name) => name !== null) ?? null
}
