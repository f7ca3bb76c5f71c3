import type { FeedEntry } from '../feeds/feed.ts'
import type { IntakeRecord } from '../record/intake-record.ts'

/** Fills from the feed's entry what the page itself does not say. */
export function completeRecord(record: IntakeRecord, entry: FeedEntry): IntakeRecord {
  const { article } = record
  const published = article.published ?? entry.published
  const section = article.section ?? entry.section
  return {
    ...record,
    article: { ...article, published, section },
    byline: record.byline ?? entry.byline,
    modified: record.modified ?? entry.modified,
    fields: {
      ...(entry.published && { published: 'feed' }),
      ...(entry.section && { section: 'feed' }),
      ...(entry.byline && { byline: 'feed' }),
      ...(entry.modified && { modified: 'feed' }),
      ...record.fields,
    },
  }
}
