/// <reference lib="dom" />
import { parseDate } from '../dates/parse-date.ts'
import { isObject, type JsonObject, nameOf, textOf } from '../json/json-value.ts'
import { type ArticleDraft, type Found, firstFound, found } from '../record/article-draft.ts'

type PageMeta = Omit<ArticleDraft, 'body'>

/** schema.org types that stand for a news article. */
const articleTypes = /^(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|LiveBlogPosting)$/

/** What a page says of its article: JSON-LD first, then Open Graph and other `meta`, then `<time>` and headings. */
export function metaOfPage(document: Document): PageMeta {
  const data = articleData(document)
  const fromData = (name: string, read: (value: unknown) => string | null): Found<string> | null =>
    found(data && read(data[name]), `json-ld ${name}`)
  const date = (value: Found<string> | null): Found<string> | null =>
    value ? found(parseDate(value.value), value.from) : null
  return {
    url: metaContent(document, 'og:url'),
    canonicalUrl: found(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), 'link canonical'),
    outlet: firstFound(fromData('publisher', nameOf), metaContent(document, 'og:site_name', 'application-name')),
    title: firstFound(
      fromData('headline', textOf),
      metaContent(document, 'og:title', 'twitter:title'),
      found(document.querySelector('article h1, main h1, h1')?.textContent, 'h1'),
      found(document.querySelector('title')?.textContent, 'title'),
    ),
    section: firstFound(fromData('articleSection', textOf), metaContent(document, 'article:section')),
    byline: firstFound(fromData('author', nameOf), metaContent(document, 'author', 'article:author')),
    published: firstFound(
      date(fromData('datePublished', textOf)),
      date(metaContent(document, 'article:published_time', 'date', 'dc.date')),
      date(found(document.querySelector('time[datetime]')?.getAttribute('datetime'), 'time')),
    ),
    modified: firstFound(date(fromData('dateModified', textOf)), date(metaContent(document, 'article:modified_time'))),
    languageTag: firstFound(
      fromData('inLanguage', textOf),
      found(document.documentElement?.getAttribute('lang'), 'html lang'),
    ),
  }
}

function metaContent(document: Document, ...names: readonly string[]): Found<string> | null {
  return firstFound(
    ...names.map((name) =>
      found(
        document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content'),
        `meta ${name}`,
      ),
    ),
  )
}

/** The first article among the page's JSON-LD blocks; a block that cannot be parsed is passed over. */
function articleData(document: Document): JsonObject | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const block = parsed(script.textContent ?? '')
    const items = Array.isArray(block)
      ? block
      : isObject(block) && Array.isArray(block['@graph'])
        ? block['@graph']
        : [block]
    const article = items.find(
      (item): item is JsonObject =>
        isObject(item) && [item['@type']].flat().some((type) => typeof type === 'string' && articleTypes.test(type)),
    )
    if (article) return article
  }
  return null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return null
  }
}
