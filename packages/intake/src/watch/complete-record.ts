import { findCredits } from '../credits/find-credits.ts'
import type { FeedEntry } from '../feeds/feed.ts'
import type { IntakeRecord } from '../record/intake-record.ts'

/** Fills from the feed's entry what the page itself does not say; agencies that the feed names (`<source>`) join those of the page. */
export function completeRecord(record: IntakeRecord, entry: FeedEntry): IntakeRecord {
  const { article } = record
  const published = article.published ?? entry.published
  const section = article.section ?? entry.section
  const { names } = findCredits({ body: '', byline: null, named: entry.source ? [entry.source] : [] })
  const credits = [...new Set([...article.credits, ...names])]
  return {
    ...record,
    article: { ...article, published, section, credits },
    byline: record.byline ?? entry.byline,
    modified: record.modified ?? entry.modified,
    fields: {
      ...(entry.published && { published: 'feed' }),
      ...(entry.section && { section: 'feed' }),
      ...(entry.byline && { byline: 'feed' }),
      ...(entry.modified && { modified: 'feed' }),
      ...(names.length > 0 && { credits: 'feed' }),
      ...record.fields,
    },
  }
}
