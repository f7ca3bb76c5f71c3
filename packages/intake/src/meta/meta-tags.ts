import type { MarkupElement } from '../markup/markup-node.ts'
import { type Found, found } from '../record/article-draft.ts'

/** The first `meta` with one of the names that says something; names are compared without case. */
export type MetaReader = (...names: readonly string[]) => Found<string> | null

export function readMetaTags(elements: readonly MarkupElement[]): MetaReader {
  const contents = new Map<string, string>()
  for (const { name, attributes } of elements) {
    if (name !== 'meta') continue
    const content = (attributes['content'] ?? attributes['value'])?.trim()
    if (!content) continue
    for (const key of ['property', 'name', 'http-equiv', 'itemprop']) {
      const label = attributes[key]?.trim().toLowerCase()
      if (label && !contents.has(label)) contents.set(label, content)
    }
  }
  return (...names) => {
    for (const name of names) {
      const value = found(contents.get(name.toLowerCase()), `meta ${name}`)
      if (value) return value
    }
    return null
  }
}
