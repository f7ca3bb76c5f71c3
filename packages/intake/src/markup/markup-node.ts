/** An element of a parsed XML or HTML document; names of elements and attributes are lower case. */
export interface MarkupElement {
  /** In XML a known namespace stands before the colon under its usual prefix: `dc:date`, `atom:link`. */
  name: string
  readonly attributes: Readonly<Record<string, string>>
  children: MarkupNode[]
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
export function allElements(element: MarkupElement, into: MarkupElement[] = []): MarkupElement[] {
  into.push(element)
  for (const child of element.children) if (typeof child !== 'string') allElements(child, into)
  return into
}

/** All text below, as it stands. */
export function textContent(element: MarkupElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textContent(child))).join('')
}

/** Most nodes below an element whose text is called short. */
const mostNodes = 300

/** All text below without space around it where it has at most `longest` characters, else null; looks at few nodes. */
export function shortText(element: MarkupElement, longest: number): string | null {
  const open: MarkupNode[] = [element]
  let text = ''
  for (let count = 0; open.length > 0; count += 1) {
    const node = open.pop()
    if (typeof node === 'string') text += node
    else if (node) {
      if (count + open.length + node.children.length > mostNodes) return null
      for (let index = node.children.length - 1; index >= 0; index -= 1) open.push(node.children[index] ?? '')
    }
    if (text.length > longest * 2 + 200) return null
  }
  const trimmed = text.trim()
  return trimmed.length <= longest ? trimmed : null
}

/** Takes out every element below that the test names, with all that it holds. */
export function removeElements(root: MarkupElement, isRemoved: (element: MarkupElement) => boolean): void {
  root.children = root.children.filter((child) => typeof child === 'string' || !isRemoved(child))
  for (const child of root.children) if (typeof child !== 'string') removeElements(child, isRemoved)
}

/** Whether an element is another or stands in it. */
export function isWithin(element: MarkupElement, ancestor: MarkupElement): boolean {
  for (let current: MarkupElement | null = element; current; current = current.parent) {
    if (current === ancestor) return true
  }
  return false
}
