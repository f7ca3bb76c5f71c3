import { allElements, isWithin, type MarkupElement, removeElements, shortText } from '../markup/markup-node.ts'
import { silentElements } from './element-kinds.ts'
import { furnitureOfName } from './furniture-words.ts'
import type { ProseMap } from './prose-map.ts'

const hiddenRoles: ReadonlySet<string> = new Set(
  'navigation complementary banner contentinfo dialog alertdialog alert search menu menubar toolbar tablist form'.split(
    ' ',
  ),
)
const furnitureElements: ReadonlySet<string> = new Set([
  'nav',
  'aside',
  'form',
  'figcaption',
  'dialog',
  'menu',
  'fieldset',
])

/** Takes out what no reader sees and what HTML itself says is not the text. */
export function pruneByMarkup(root: MarkupElement): void {
  removeElements(root, (element) => isHidden(element) || isFurnitureByMarkup(element))
}

function isHidden({ name, attributes }: MarkupElement): boolean {
  if (silentElements.has(name) && name !== 'head') return true
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '')
  )
}

function isFurnitureByMarkup(element: MarkupElement): boolean {
  const { name, attributes } = element
  if (furnitureElements.has(name) || hiddenRoles.has(attributes['role']?.toLowerCase() ?? '')) {
    return !(name === 'form' && holdsPage(element))
  }
  if (name === 'footer') return true
  if (/(?:^|\s)caption(?:$|\s)/i.test(attributes['itemprop'] ?? '')) return true
  return (
    name === 'figure' &&
    !allElements(element).some(({ name }) => name === 'table' || name === 'blockquote' || name === 'article')
  )
}

/** Some servers wrap the whole page into one form. */
function holdsPage(form: MarkupElement): boolean {
  return allElements(form).some(({ name }) => name === 'h1' || name === 'article' || name === 'main')
}

/** Share of the page's prose that an element may have and still go by a weak name. */
const weakShare = 0.25
/** Characters of prose that must remain when an element goes. */
const leastProse = 60

/** Takes out what its class, id or role calls furniture, unless the article would go with it. */
export function pruneByName(root: MarkupElement, prose: ProseMap, title: MarkupElement | null): void {
  removeElements(root, (element) => {
    if (element.name === 'body' || element.name === 'html' || element.name === 'main') return false
    const { class: classes = '', id = '' } = element.attributes
    if (classes === '' && id === '') return false
    const strengths = `${classes} ${id}`.split(/\s+/).map(furnitureOfName)
    const isStrong = strengths.includes('strong')
    const isNamed = isStrong || strengths.includes('weak') || (strengths.includes('linked') && isLinked(element))
    if (!isNamed) return false
    if (title && isWithin(title, element)) return false
    const mass = prose.massOf(element)
    const isRest = prose.total - mass < leastProse
    return !isRest && (isStrong || mass <= prose.total * weakShare) && !holdsBody(element)
  })
}

function isLinked(element: MarkupElement): boolean {
  const isInLink = (current: MarkupElement | null): boolean =>
    current !== null && (current.name === 'a' || isInLink(current.parent))
  return isInLink(element) || allElements(element).some(({ name }) => name === 'a')
}

function holdsBody(element: MarkupElement): boolean {
  return allElements(element).some(({ attributes }) => /\barticleBody\b/i.test(attributes['itemprop'] ?? ''))
}

/** Takes out boxes that hold a picture and hardly more than its caption. `pictures` are the elements around pictures. */
export function prunePictureBoxes(
  root: MarkupElement,
  pictures: readonly MarkupElement[],
  prose: ProseMap,
  title: MarkupElement | null,
): void {
  const boxes = new Set<MarkupElement>()
  for (const parent of new Set(pictures)) {
    for (let box: MarkupElement | null = parent; box && pictureBoxes.has(box.name); box = box.parent) {
      if (boxes.has(box) || (title && isWithin(title, box))) break
      if (prose.massOf(box) > prose.total * captionShare || shortText(box, longestCaption) === null) break
      boxes.add(box)
    }
  }
  removeElements(root, (element) => boxes.has(element))
}

const pictureBoxes: ReadonlySet<string> = new Set('div span figure section a dl dt dd picture center'.split(' '))
const longestCaption = 300
/** Captions are long against the text of a short note. */
const captionShare = 0.4
