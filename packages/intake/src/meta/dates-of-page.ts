import { parseDate } from '../dates/parse-date.ts'
import { findWrittenDate } from '../html/find-written-date.ts'
import type { JsonObject } from '../json/json-value.ts'
import { textOf } from '../json/json-value.ts'
import { type Found, firstFound, found } from '../record/article-draft.ts'
import type { PageFacts } from './page-facts.ts'

export interface PageDates {
  readonly published: Found<string> | null
  readonly modified: Found<string> | null
}

const publishedNames =
  `article:published_time og:article:published_time og:published_time article:published datePublished
  dcterms.issued dc.date.issued dcterms.created dc.date.created dc.date dcterms.date date pubdate publishdate publish-date
  publish_date published_time publication_date article.published parsely-pub-date sailthru.date cXenseParse:recs:publishtime
  cXenseParse:publishtime article_date_original originalpublicationdate date_published timestamp rnews:datePublished
  created`.split(/\s+/)
const modifiedNames = `article:modified_time og:article:modified_time og:updated_time dateModified dcterms.modified
  dc.date.modified last-modified article.updated lastmod revised date_modified`.split(/\s+/)

/** The dates that a page names for machines: JSON-LD, microdata, `meta`. */
export function datesInMetadata(facts: PageFacts, data: JsonObject | null): PageDates {
  const tagged = (names: readonly string[]): Found<string> | null =>
    firstFound(...names.map((name) => dated(facts.meta(name))))
  const named = (name: string): Found<string> | null =>
    firstFound(
      dated(found(textOf(data?.[name]), `json-ld ${name}`)),
      dated(found(facts.microdata.get(name)?.[0], `microdata ${name}`)),
    )
  return {
    published: firstFound(
      named('datePublished'),
      tagged(publishedNames),
      dated(
        facts.meta.matching(
          /first[-_]?published|published?[-_]?(?:at|on|date|time)|publication[-_]?(?:date|time)|date[-_]?published/,
        ),
      ),
      named('dateCreated'),
      named('uploadDate'),
    ),
    modified: firstFound(named('dateModified'), tagged(modifiedNames)),
  }
}

/** A date that cannot be read is left out. */
function dated(value: Found<string> | null): Found<string> | null {
  if (!value) return null
  return found(parseDate(value.value) ?? findWrittenDate(value.value)?.value, value.from)
}
