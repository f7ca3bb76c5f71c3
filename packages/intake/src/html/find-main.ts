import { allElements, type MarkupElement, textContent } from '../markup/markup-node.ts'
import { titleKey } from './find-title-block.ts'
import type { ProseMap } from './prose-map.ts'

/** Share of an element's prose that a child needs to stand for the element. */
const mainShare = 0.6
/** Elements that are paragraphs themselves, whatever part of the prose they have. */
const paragraphs: ReadonlySet<string> = new Set(
  'p li dd dt blockquote pre ul ol dl table tbody tr span font b i strong em center'.split(' '),
)

/**
 * The innermost element that holds most of the page's prose: where the page names its text, there; else down from the
 * body, always into the child with most of it.
 */
export function findMain(root: MarkupElement, prose: ProseMap, title: string | null): MarkupElement {
  const named = allElements(root).find(
    (element) =>
      /\barticleBody\b/i.test(element.attributes['itemprop'] ?? '') && prose.massOf(element) > prose.total * 0.4,
  )
  let main = named ?? root
  for (;;) {
    const children = main.children.filter((child) => typeof child !== 'string')
    const rivals = children.filter((child) => prose.massOf(child) > 0 && holdsHeadline(child))
    const next =
      rivals.length > 1 && rivals.length < 6
        ? (rivals.find((rival) => headlines(rival).includes(titleKey(title ?? ''))) ?? rivals[0])
        : children.find((child) => prose.massOf(child) >= prose.massOf(main) * mainShare)
    if (!next || isParagraph(next)) return main
    main = next
  }
}

/** Layout tables hold articles in cells, so only tables without a bigger cell are paragraphs. */
function isParagraph(element: MarkupElement): boolean {
  if (!paragraphs.has(element.name)) return false
  return !allElements(element).some(
    ({ name }) => name === 'td' || name === 'article' || name === 'h1' || name === 'section',
  )
}

/** Whether an element is an article of its own among others, as pages have that load the next article below. */
function holdsHeadline(element: MarkupElement): boolean {
  return element.name === 'article' && headlines(element).length > 0
}

function headlines(element: MarkupElement): readonly string[] {
  return allElements(element)
    .filter(({ name }) => name === 'h1')
    .map((heading) => titleKey(textContent(heading)))
}
