import { intakeError } from '../errors/intake-error.ts'
import { buildTree } from './build-tree.ts'
import { childElements, type MarkupElement, textContent } from './markup-node.ts'
import { nameByNamespace } from './name-by-namespace.ts'

/** Longest XML document that is taken, in UTF-16 code units; a sitemap may have 50 MB by its protocol. */
const longest = 52_000_000
const limits = { deepest: 200, flattenFrom: null, mostNodes: 3_000_000, error: 'xml-invalid' } as const

/**
 * Parses XML, valid or not, and gives the outermost element. Names are lower case with the usual prefix of their
 * namespace; entities that the document declares stay as written, so none can grow. Throws InputError where there is
 * no element.
 */
export function parseXml(xml: string): MarkupElement {
  if (xml.length > longest) throw intakeError('input-too-large', `${xml.length} characters of XML`)
  const root = buildTree(xml, { xmlMode: true }, limits, nameByNamespace())
  const element = childElements(root)[0]
  if (!element) throw intakeError('xml-invalid', 'it has no element')
  return element
}

/** The first child with one of the names; an earlier name wins. */
export function childNamed(element: MarkupElement, ...names: readonly string[]): MarkupElement | null {
  for (const name of names) {
    const child = childrenNamed(element, name)[0]
    if (child) return child
  }
  return null
}

export function childrenNamed(element: MarkupElement, ...names: readonly string[]): readonly MarkupElement[] {
  return childElements(element).filter((child) => names.includes(child.name))
}

/** Trimmed text of the first child with one of the names that has text, or null. */
export function childText(element: MarkupElement, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const child of childrenNamed(element, name)) {
      const text = textContent(child).trim()
      if (text !== '') return text
    }
  }
  return null
}
