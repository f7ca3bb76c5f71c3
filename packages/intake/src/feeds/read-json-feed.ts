import { parseDate } from '../dates/parse-date.ts'
import { intakeError } from '../errors/intake-error.ts'
import { isObject, type JsonObject, listOf, nameOf, textOf } from '../json/json-value.ts'
import { parseJson } from '../json/parse-json.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { plainLine, plainParagraphs } from './plain-line.ts'
import { webAddress } from './web-address.ts'

/** Whether a JSON text names itself a JSON Feed. */
export function isJsonFeed(text: string): boolean {
  return /^\s*\{[^{[]{0,400}"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/.test(text.slice(0, 1_000))
}

/** Reads JSON Feed 1.0 and 1.1. */
export function readJsonFeed(text: string, url: string | null): Feed {
  const feed = parseJson(text)
  if (!isObject(feed) || !Array.isArray(feed['items'])) throw intakeError('input-format', 'a feed')
  const language = textOf(feed['language'])
  const home = webAddress(textOf(feed['home_page_url']), url)
  return {
    kind: 'json',
    title: plainLine(textOf(feed['title'])),
    home,
    language,
    minutesBetween: null,
    entries: feed['items'].filter(isObject).flatMap((item) => entryOf(item, home ?? url, language) ?? []),
  }
}

function entryOf(item: JsonObject, base: string | null, language: string | null): FeedEntry | null {
  const id = typeof item['id'] === 'number' ? String(item['id']) : textOf(item['id'])
  const url = webAddress(textOf(item['url']), base) ?? webAddress(textOf(item['external_url']), base) ?? webAddress(id)
  if (!url) return null
  const authors = [...listOf(item['authors']), item['author']].flatMap((author) => nameOf(author) ?? [])
  return {
    url,
    id: id ?? url,
    title: plainLine(textOf(item['title'])),
    published: parseDate(textOf(item['date_published']) ?? ''),
    modified: parseDate(textOf(item['date_modified']) ?? ''),
    source: null,
    byline: plainLine(authors.join(', ')),
    section: plainLine(textOf(listOf(item['tags'])[0])),
    language: textOf(item['language']) ?? language,
    summary: plainParagraphs(textOf(item['summary'])),
    content: plainParagraphs(textOf(item['content_html']) ?? textOf(item['content_text'])),
  }
}
