import { allElements, isWithin, type MarkupElement } from '../markup/markup-node.ts'
import { type Block, linkShare } from './block.ts'
import { isListHeading } from './furniture-phrases.ts'
import { proseMass } from './prose.ts'
import type { ProseMap } from './prose-map.ts'

/** Most characters of a teaser below its linked headline. */
const longestTeaser = 400

/**
 * Elements that lead to other articles: two or more neighbours of one kind that each open with a linked headline, and
 * the surroundings of a heading such as `Das könnte Sie auch interessieren` or `Most read`.
 */
export function findTeaserLists(blocks: readonly Block[], prose: ProseMap): ReadonlySet<MarkupElement> {
  const found = new Set<MarkupElement>()
  const opened = new Map<MarkupElement, { first: Block; characters: number }>()
  for (const block of blocks) {
    for (let element: MarkupElement | null = block.element; element; element = element.parent) {
      const entry = opened.get(element)
      if (entry) entry.characters += block.text.length
      else opened.set(element, { first: block, characters: block.text.length })
    }
  }
  const isTeaser = (element: MarkupElement): boolean => {
    const entry = opened.get(element)
    if (!entry || element.name === 'p' || entry.characters > longestTeaser) return false
    return linkShare(entry.first) > 0.8 && entry.first.text.split(/\s+/).length >= 3
  }
  for (const element of opened.keys()) {
    const children = element.children.filter((child) => typeof child !== 'string')
    const teasers = children.filter(isTeaser)
    if (teasers.length >= 2) for (const teaser of teasers) found.add(teaser)
  }
  const opener = blocks.find((block) => proseMass(block) > 0)?.element
  for (const block of blocks) {
    const parent = block.element.parent
    if (!parent || linkShare(block) > 0.8 || !isListHeading(block.text)) continue
    if (block.kind !== 'heading' && block !== opened.get(parent)?.first) continue
    if (prose.massOf(parent) < prose.total * 0.6 && !holdsTitle(parent) && !(opener && isWithin(opener, parent)))
      found.add(parent)
  }
  return found
}

function holdsTitle(element: MarkupElement): boolean {
  return allElements(element).some(({ name }) => name === 'h1')
}
