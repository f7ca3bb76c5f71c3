import { intakeError } from '../errors/intake-error.ts'
import { found } from '../record/article-draft.ts'
import type { ArticleMeta } from '../record/article-meta.ts'
import { buildRecord } from '../record/build-record.ts'
import type { IntakeRecord } from '../record/intake-record.ts'
import type { Feed, FeedEntry } from './feed.ts'

/** The article of a feed's entry as far as the feed itself has its text: the full text, else the summary. */
export function articleFromEntry(entry: FeedEntry, feed: Feed, meta: ArticleMeta = {}): IntakeRecord {
  const from = `${feed.kind} entry`
  const body = found(entry.content, `${from} content`) ?? found(entry.summary, `${from} summary`)
  return buildRecord(
    {
      url: found(entry.url, from),
      canonicalUrl: null,
      outlet: found(feed.title, `${feed.kind} title`),
      title: found(entry.title, from),
      section: found(entry.section, from),
      byline: found(entry.byline, from),
      published: found(entry.published, from),
      modified: found(entry.modified, from),
      languageTag: found(entry.language, feed.kind),
      credits: { value: entry.source ? [entry.source] : [], from: `${from} source` },
      body: body ?? { value: '', from },
    },
    meta,
  )
}

/** The articles of a feed file. Throws InputError where it has no entries. */
export function articlesFromFeed(feed: Feed, meta: ArticleMeta = {}): readonly IntakeRecord[] {
  if (feed.entries.length === 0) throw intakeError('text-missing', 'feed')
  return feed.entries.map((entry) => articleFromEntry(entry, feed, meta))
}
