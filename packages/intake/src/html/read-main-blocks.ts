import { allElements, type MarkupElement, removeElements } from '../markup/markup-node.ts'
import type { Block } from './block.ts'
import { findMain } from './find-main.ts'
import { findTitleBlock } from './find-title-block.ts'
import { mapProse } from './prose-map.ts'
import { pruneByMarkup, pruneByName, prunePictureBoxes } from './prune-page.ts'
import { readBlocks } from './read-blocks.ts'
import { selectBlocks } from './select-blocks.ts'
import { splitAtTitle } from './split-at-title.ts'
import { findTeaserLists } from './teaser-lists.ts'

const pictures: ReadonlySet<string> = new Set(['img', 'amp-img', 'picture', 'video', 'amp-video', 'svg'])

/** The blocks of the page's article in document order. The page loses what is not the article. */
export function readMainBlocks(
  page: MarkupElement,
  title: string | null,
  byline: string | null,
): { readonly selected: readonly Block[] } {
  const aroundPictures = allElements(page).flatMap(({ name, parent }) => (pictures.has(name) && parent ? [parent] : []))
  pruneByMarkup(page)
  const all = readBlocks(page)
  const titleElement = findTitleBlock(all, title)?.element ?? null
  const prose = mapProse(all)
  pruneByName(page, prose, titleElement)
  prunePictureBoxes(page, aroundPictures, prose, titleElement)
  const teasers = findTeaserLists(readBlocks(page), prose)
  removeElements(page, (element) => teasers.has(element))
  const blocks = splitAtTitle(readBlocks(page), title)
  const main = findMain(page, mapProse(blocks), title)
  return { selected: selectBlocks({ blocks, main, titleBlock: findTitleBlock(blocks, title), title, byline }) }
}
