import { articlesFromFeed } from '../feeds/articles-from-feed.ts'
import { feedOfXml } from '../feeds/read-feed.ts'
import { parseXml } from '../markup/parse-xml.ts'
import { articlesFromNewsMl, isNewsMl } from '../newsml/articles-from-newsml.ts'
import type { ArticleMeta } from '../record/article-meta.ts'
import type { IntakeRecord } from '../record/intake-record.ts'

/** Outermost elements of the XML that holds articles; XHTML is a page. */
const roots = /<(?:\w+:)?(?:rss|rdf|feed|newsmessage|newsitem)[\s>]/i

/** Whether a text begins like a feed or NewsML. */
export function looksLikeXml(text: string): boolean {
  const head = text.slice(0, 4_000)
  return /^\s*</.test(head) && roots.test(head) && !/<html[\s>]/i.test(head)
}

/** The articles of a feed or a NewsML-G2 document; null for other XML. Throws InputError where it has none. */
export function articlesFromXml(xml: string, meta: ArticleMeta): readonly IntakeRecord[] | null {
  const root = parseXml(xml)
  if (isNewsMl(root)) return articlesFromNewsMl(root, meta)
  const feed = feedOfXml(root, null)
  return feed && articlesFromFeed(feed, meta)
}
