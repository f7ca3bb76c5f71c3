import type { Block } from '../html/block.ts'
import { allElements, type MarkupElement, textContent } from '../markup/markup-node.ts'
import { normalizeLine } from '../text/normalize-text.ts'
import { type MetaReader, readMetaTags } from './meta-tags.ts'
import { type Microdata, readMicrodata } from './microdata.ts'

/** What the readers of single fields look at; made once a page, before anything is taken out of it. */
export interface PageFacts {
  readonly page: MarkupElement
  readonly elements: readonly MarkupElement[]
  readonly meta: MetaReader
  readonly microdata: Microdata
  /** Text of `<title>`, or null. */
  readonly documentTitle: string | null
  /** Text of the first `h1` that is no link, as a site's logo is, or null. */
  readonly topHeading: string | null
  /** Short lines that the page shows and that are no links. */
  readonly lines: readonly string[]
}

export function gatherFacts(page: MarkupElement, blocks: readonly Block[]): PageFacts {
  const elements = allElements(page)
  const title = elements.find(({ name, parent }) => name === 'title' && parent?.name !== 'svg')
  const shown = blocks.filter((block) => block.text.length <= 300 && block.linkCharacters < block.text.length / 2)
  return {
    page,
    elements,
    meta: readMetaTags(elements),
    microdata: readMicrodata(elements),
    documentTitle: (title && normalizeLine(textContent(title))) || null,
    topHeading: shown.find((block) => block.element.name === 'h1')?.text.replace(/\n/g, ' ') ?? null,
    lines: shown.flatMap((block) => block.text.split('\n')),
  }
}
