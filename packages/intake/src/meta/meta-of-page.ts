import { plainLine } from '../feeds/plain-line.ts'
import { webAddress } from '../feeds/web-address.ts'
import type { JsonObject } from '../json/json-value.ts'
import { isObject, listOf, nameOf, textOf } from '../json/json-value.ts'
import { type ArticleDraft, type Found, firstFound, found } from '../record/article-draft.ts'
import { readByline } from '../text/read-byline.ts'
import { datesInMetadata } from './dates-of-page.ts'
import { findJsonLd, type PageData } from './find-json-ld.ts'
import type { PageFacts } from './page-facts.ts'
import { titleOfPage } from './title-of-page.ts'

/** What a page says of its article for machines, and the article of its JSON-LD. */
export interface PageMeta {
  readonly draft: Omit<ArticleDraft, 'body'>
  readonly data: JsonObject | null
}

/** Reads JSON-LD first, then microdata, then Open Graph and other `meta`. `address` is where the page was found. */
export function metaOfPage(facts: PageFacts, address: string | null): PageMeta {
  const { meta, microdata } = facts
  const base = webAddress(facts.elements.find(({ name }) => name === 'base')?.attributes['href'], address) ?? address
  const ogUrl = meta('og:url')
  const url = found(webAddress(ogUrl?.value, base), 'meta og:url')
  const canonical = canonicalLink(facts, base ?? url?.value ?? null)
  const titles = [meta('og:title')?.value, facts.topHeading, facts.documentTitle].filter(
    (title) => typeof title === 'string',
  )
  const page = findJsonLd(facts.page, { titles, url: canonical?.value ?? url?.value ?? address })
  const { article } = page
  const fromData = (name: string): Found<string> | null =>
    found(plainLine(nameOf(page.resolve(listOf(article?.[name])[0]))), `json-ld ${name}`)
  const fromMicrodata = (name: string): Found<string> | null =>
    found(plainLine(microdata.get(name)?.[0]), `microdata ${name}`)
  const outlet = firstFound(
    fromData('publisher'),
    fromMicrodata('publisher'),
    meta('og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher'),
  )
  const ownUrl = url ?? dataAddress(article, base)
  const outlets = [
    outlet?.value,
    meta('og:site_name')?.value,
    ...hostNames(canonical?.value ?? ownUrl?.value ?? address),
  ]
  return {
    data: article,
    draft: {
      url: firstFound(url, canonical),
      canonicalUrl: canonical ?? dataAddress(article, base),
      outlet,
      title: titleOfPage(
        facts,
        article,
        outlets.filter((name) => typeof name === 'string'),
      ),
      section: firstFound(
        fromData('articleSection'),
        fromMicrodata('articleSection'),
        meta('article:section', 'parsely-section'),
      ),
      byline: firstFound(
        found(authorNames(page), 'json-ld author'),
        found(plainLine(microdata.get('author')?.join(', ')), 'microdata author'),
        personal(meta('author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl')),
      ),
      ...datesInMetadata(facts, article),
      languageTag: firstFound(
        fromData('inLanguage'),
        found(facts.elements.find(({ name }) => name === 'html')?.attributes['lang'], 'html lang'),
        meta('og:locale', 'content-language', 'dc.language', 'language'),
      ),
      credits: { value: creditNames(page), from: 'json-ld' },
    },
  }
}

function canonicalLink(facts: PageFacts, base: string | null): Found<string> | null {
  const link = facts.elements.find(
    ({ name, attributes }) => name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes['rel'] ?? ''),
  )
  return found(webAddress(link?.attributes['href'], base), 'link canonical')
}

function dataAddress(article: JsonObject | null, base: string | null): Found<string> | null {
  const page = listOf(article?.['mainEntityOfPage'])[0]
  const value = isObject(page) ? (textOf(page['@id']) ?? textOf(page['url'])) : textOf(page)
  return firstFound(
    found(webAddress(textOf(article?.['url']), base), 'json-ld url'),
    found(webAddress(value, base), 'json-ld mainEntityOfPage'),
  )
}

/** `author` is a name, a thing with one name or many, or a list of these. */
function authorNames(page: PageData): string | null {
  const names = [...listOf(page.article?.['author']), ...listOf(page.article?.['creator'])].flatMap((entry) => {
    const author = page.resolve(entry)
    return isObject(author) ? listOf(author['name']).flatMap((name) => textOf(name) ?? []) : (textOf(author) ?? [])
  })
  const clean = names.flatMap((name) => plainLine(name) ?? []).filter((name) => !/^https?:/i.test(name))
  return [...new Set(clean.map((name) => readByline(name) ?? name))].join(', ') || null
}

/** Sites put addresses of profiles into `article:author`; a name is wanted. */
function personal(value: Found<string> | null): Found<string> | null {
  return value && !/^(?:https?:|@|www\.)/i.test(value.value)
    ? found(readByline(value.value) ?? value.value, value.from)
    : null
}

function creditNames(page: PageData): readonly string[] {
  const values = ['sourceOrganization', 'provider', 'creditText', 'copyrightHolder'].flatMap((name) =>
    listOf(page.article?.[name]),
  )
  return values.flatMap((value) => nameOf(page.resolve(value)) ?? [])
}

/** `https://www.altfurter-bote.example/welt` → `altfurter-bote.example`, `altfurter-bote`. */
function hostNames(url: string | null): readonly string[] {
  if (!url || !URL.canParse(url)) return []
  const host = new URL(url).hostname.replace(/^(?:www\d?|m|mobile|mobil|amp)\./, '')
  return [host, host.split('.').at(-2) ?? host]
}
