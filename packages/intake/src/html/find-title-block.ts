import type { MarkupElement } from '../markup/markup-node.ts'
import type { Block } from './block.ts'

/** Letters and digits alone, in lower case, for comparing headlines. */
export function titleKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The block in which the page shows its headline: the one with the title's words, else the first `h1`. */
export function findTitleBlock(blocks: readonly Block[], title: string | null): Block | null {
  const key = titleKey(title ?? '')
  if (key !== '') {
    const exact = blocks.filter((block) => titleKey(block.text) === key)
    const best =
      exact.find((block) => block.kind === 'heading' && block.linkCharacters === 0) ??
      exact.find((block) => block.linkCharacters === 0)
    if (best) return best
    // A kicker may stand in the same heading: "Streit um Heizungen Bundesrat billigt Klimagesetz".
    const part = blocks.find(
      (block) => block.kind === 'heading' && key.length > 15 && titleKey(block.text).includes(key),
    )
    if (part) return part
    const close = blocks.filter(
      (block) => block.kind === 'heading' && block.linkCharacters === 0 && sharesWords(block.text, title ?? ''),
    )
    if (close[0]) return close[0]
  }
  return blocks.find((block) => block.element.name === 'h1' && block.linkCharacters < block.text.length / 2) ?? null
}

/** Headlines for search engines and on the page differ in some words: two thirds of the shorter one must be in both. */
function sharesWords(left: string, right: string): boolean {
  const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  const [first, second] = [words(left), words(right)]
  const shared = [...first].filter((word) => second.has(word)).length
  return shared >= 3 && shared >= Math.min(first.size, second.size) * 0.66
}

/** The innermost element that holds both. */
export function commonAncestor(left: MarkupElement, right: MarkupElement): MarkupElement | null {
  const ancestors = new Set<MarkupElement>()
  for (let element: MarkupElement | null = left; element; element = element.parent) ancestors.add(element)
  for (let element: MarkupElement | null = right; element; element = element.parent) {
    if (ancestors.has(element)) return element
  }
  return null
}
