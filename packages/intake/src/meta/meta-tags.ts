import type { MarkupElement } from '../markup/markup-node.ts'
import { type Found, found } from '../record/article-draft.ts'

/** The first `meta` with one of the names that says something; names are compared without case. */
export interface MetaReader {
  (...names: readonly string[]): Found<string> | null
  /** The first `meta` whose name matches, for names that sites invent. */
  matching(pattern: RegExp): Found<string> | null
}

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
  const read = (...names: readonly string[]): Found<string> | null => {
    for (const name of names) {
      const value = found(contents.get(name.toLowerCase()), `meta ${name}`)
      if (value) return value
    }
    return null
  }
  const matching = (pattern: RegExp): Found<string> | null => {
    const entry = [...contents].find(([label]) => pattern.test(label))
    return entry ? found(entry[1], `meta ${entry[0]}`) : null
  }
  return Object.assign(read, { matching })
}
