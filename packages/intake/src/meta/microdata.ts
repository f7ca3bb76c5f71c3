import { allElements, type MarkupElement, textContent } from '../markup/markup-node.ts'
import { isArticleType } from './article-types.ts'

/** Values of an article's properties in microdata, in document order: `datePublished` → [`2024-11-21`]. */
export type Microdata = ReadonlyMap<string, readonly string[]>

/** The properties of the first article that a page describes by `itemscope` and `itemprop`; empty where there is none. */
export function readMicrodata(elements: readonly MarkupElement[]): Microdata {
  const article = elements.find(({ attributes }) => isArticleType(attributes['itemtype']?.trim()))
  const properties = new Map<string, string[]>()
  if (article) readProperties(article, properties)
  // Some pages mark properties without saying of what.
  else if (!elements.some(({ attributes }) => 'itemscope' in attributes)) {
    for (const element of elements) addProperty(element, properties)
  }
  return properties
}

function readProperties(scope: MarkupElement, properties: Map<string, string[]>): void {
  for (const child of scope.children) {
    if (typeof child === 'string') continue
    addProperty(child, properties)
    // What stands inside another thing, such as the name of the author, belongs to that thing.
    if (!('itemscope' in child.attributes)) readProperties(child, properties)
  }
}

function addProperty(element: MarkupElement, properties: Map<string, string[]>): void {
  for (const name of (element.attributes['itemprop'] ?? '').split(/\s+/).filter(Boolean)) {
    if (name === 'articleBody') continue
    const value = valueOfProperty(element).trim()
    if (value === '') continue
    const values = properties.get(name)
    if (values) values.push(value)
    else properties.set(name, [value])
  }
}

function valueOfProperty(element: MarkupElement): string {
  if ('itemscope' in element.attributes) {
    const name = allElements(element).find(({ attributes }) => attributes['itemprop'] === 'name')
    if (name) return valueOfProperty(name)
  }
  const { content, datetime } = element.attributes
  return content ?? datetime ?? textContent(element)
}
