import { parseDate } from '../dates/parse-date.ts'
import { intakeError } from '../errors/intake-error.ts'
import { htmlToText } from '../html/html-to-text.ts'
import { looksLikeHtml } from '../html/looks-like-html.ts'
import { type ArticleDraft, type Found, firstFound, found } from '../record/article-draft.ts'
import { type JsonObject, listOf, nameOf, textOf } from './json-value.ts'

/**
 * The draft of an article as Lagebild and most tools write it: `{ title, text, url, outlet, published, language }`.
 * `text` may repeat the title at its start, as the text of a reading's article does.
 */
export function plainDraft(item: JsonObject): ArticleDraft {
  const read = (...names: readonly string[]): Found<string> | null =>
    firstFound(...names.map((name) => found(textOf(item[name]), `json ${name}`)))
  const title = read('title', 'headline')
  const text = read('text', 'body', 'content', 'articleBody')
  if (!text && !title) throw intakeError('json-no-article', 'it has neither "title" nor "text"')
  const body = text ? withoutTitle(plainText(text.value), title?.value ?? null) : ''
  return {
    url: read('url', 'link'),
    canonicalUrl: read('canonicalUrl', 'canonical'),
    outlet: firstFound(
      ...['outlet', 'publisher', 'source', 'site_name'].map((name) => found(nameOf(item[name]), `json ${name}`)),
    ),
    title,
    section: read('section', 'articleSection', 'category'),
    byline: firstFound(...['byline', 'author', 'authors'].map((name) => found(names(item[name]), `json ${name}`))),
    published: dateOf(read('published', 'datePublished', 'publishedAt', 'date', 'pubDate')),
    modified: dateOf(read('modified', 'dateModified', 'updated')),
    languageTag: read('language', 'lang', 'inLanguage'),
    credits: { value: listOf(item['credits']).flatMap((credit) => nameOf(credit) ?? []), from: 'json credits' },
    body: { value: body, from: text?.from ?? 'json title' },
  }
}

function plainText(text: string): string {
  return looksLikeHtml(text) ? htmlToText(text) : text
}

function withoutTitle(text: string, title: string | null): string {
  const trimmed = text.trimStart()
  return title && trimmed.startsWith(`${title}\n`) ? trimmed.slice(title.length) : text
}

function names(value: unknown): string | null {
  return (
    listOf(value)
      .flatMap((entry) => nameOf(entry) ?? [])
      .join(', ') || null
  )
}

/** A date that cannot be read is left out, not guessed. */
function dateOf(value: Found<string> | null): Found<string> | null {
  return value ? found(parseDate(value.value), value.from) : null
}
