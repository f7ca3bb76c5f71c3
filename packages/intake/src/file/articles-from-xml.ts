import { articlesFromFeed } from '../feeds/articles-from-feed.ts'
import { feedOfXml } from '../feeds/read-feed.ts'
import { parseXml } from '../markup/parse-xml.ts'
import { articlesFromNewsMl, isNewsMl } from '../newsml/articles-from-newsml.ts'
import type { ArticleMeta } from '../record/article-meta.ts'
import type { IntakeRecord } from '../record/intake-record.ts'

/** Outermost elements of the XML that holds articles; XHTML is a page. */
const roots = /^\s*<(?:\w+:)?(?:rss|rdf|feed|newsmessage|newsitem)[\s>]/i
/** What may stand above the outermost element. */
const prolog = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[\s\S]*?\])?\s*>/gi

/** Whether a text begins like a feed or NewsML. */
export function looksLikeXml(text: string): boolean {
  return /^\s*</.test(text) && roots.test(text.slice(0, 8_000).replace(prolog, ''))
}

/** The articles of a feed or a NewsML-G2 document; null for other XML. Throws InputError where it has none. */
export function articlesFromXml(xml: string, meta: ArticleMeta): readonly IntakeRecord[] | null {
  const root = parseXml(xml)
  if (isNewsMl(root)) return articlesFromNewsMl(root, meta)
  const feed = feedOfXml(root, null)
  return feed && articlesFromFeed(feed, meta)
}
