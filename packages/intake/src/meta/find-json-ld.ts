import { titleKey } from '../html/find-title-block.ts'
import { isObject, type JsonObject, listOf, textOf } from '../json/json-value.ts'
import { allElements, type MarkupElement, textContent } from '../markup/markup-node.ts'
import { isArticleType } from './article-types.ts'
import { parseLooseJson } from './parse-loose-json.ts'

/** The JSON-LD of a page: its article, or null, and a way to follow `{ "@id": … }`. */
export interface PageData {
  readonly article: JsonObject | null
  resolve(value: unknown): unknown
}

/** Most objects of one page that are looked at. */
const mostObjects = 20_000

/**
 * The article that a page describes in JSON-LD: at the top, in lists, in `@graph`, or as `mainEntity`. Where there are
 * several, as on pages that load further articles, the one with the page's headline or address, else the first.
 */
export function findJsonLd(
  page: MarkupElement,
  hints: { readonly titles: readonly string[]; readonly url: string | null },
): PageData {
  const objects: JsonObject[] = []
  for (const script of allElements(page)) {
    if (script.name !== 'script' || !/ld\+json/i.test(script.attributes['type'] ?? '')) continue
    collect(parseLooseJson(textContent(script)), objects, 0)
  }
  const articles = objects.filter((object) => listOf(object['@type']).some(isArticleType))
  const keys = hints.titles.map(titleKey)
  const isHinted = (article: JsonObject): boolean => {
    const headline = titleKey(textOf(article['headline']) ?? textOf(article['name']) ?? '')
    const id = listOf(article['mainEntityOfPage']).flatMap((entry) => (isObject(entry) ? entry['@id'] : entry))
    const addresses = [article['url'], article['@id'], ...id]
    return (
      (headline !== '' && keys.some((key) => key.startsWith(headline))) ||
      (hints.url !== null && addresses.includes(hints.url))
    )
  }
  const byId = new Map(
    objects.filter((object) => Object.keys(object).length > 1).map((object) => [object['@id'], object]),
  )
  return {
    article: articles.find(isHinted) ?? articles[0] ?? null,
    resolve: (value) => {
      const isReference = isObject(value) && value['@id'] !== undefined && value['name'] === undefined
      return isReference ? (byId.get(value['@id']) ?? value) : value
    },
  }
}

/** Fields under which articles and what they refer to stand. */
const holders = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'itemListElement',
  'item',
  'hasPart',
  'subjectOf',
  'publisher',
  'author',
]

function collect(value: unknown, objects: JsonObject[], depth: number): void {
  if (depth > 8 || objects.length >= mostObjects) return
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, objects, depth + 1)
  } else if (isObject(value)) {
    objects.push(value)
    for (const holder of holders) collect(value[holder], objects, depth + 1)
  }
}
