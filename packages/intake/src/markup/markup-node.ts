/** An element of a parsed XML or HTML document; names of elements and attributes are lower case. */
export interface MarkupElement {
  /** In XML a known namespace stands before the colon under its usual prefix: `dc:date`, `atom:link`. */
  name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: MarkupNode[]
  parent: MarkupElement | null
}

/** Text or an element. */
export type MarkupNode = string | MarkupElement

export function makeElement(name: string, attributes: Readonly<Record<string, string>> = {}): MarkupElement {
  return { name, attributes, children: [], parent: null }
}

/** The elements directly below. */
export function childElements(element: MarkupElement): readonly MarkupElement[] {
  return element.children.filter((child) => typeof child !== 'string')
}

/** Every element below, in document order, the element itself first. */
export function* walkElements(element: MarkupElement): Generator<MarkupElement> {
  yield element
  for (const child of element.children) if (typeof child !== 'string') yield* walkElements(child)
}

/** All text below, as it stands. */
export function textContent(element: MarkupElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textContent(child))).join('')
}

/** Takes the element out of its parent. */
export function detach(element: MarkupElement): void {
  const siblings = element.parent?.children
  const index = siblings?.indexOf(element) ?? -1
  if (index >= 0) siblings?.splice(index, 1)
  element.parent = null
}
