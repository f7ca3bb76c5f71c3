/// <reference lib="dom" />
import { Readability } from '@mozilla/readability'
import { intakeError } from '../errors/intake-error.ts'
import { found } from '../record/article-draft.ts'
import type { ArticleMeta } from '../record/article-meta.ts'
import { buildRecord } from '../record/build-record.ts'
import type { IntakeRecord } from '../record/intake-record.ts'
import { metaOfPage } from './meta-of-page.ts'
import { parsePage } from './parse-page.ts'
import { renderText } from './render-text.ts'

/** Parts of a page that are never the article's text. */
const furniture =
  'nav, aside, footer, form, figcaption, [role="navigation"], [aria-hidden="true"], .cookie-banner, .cookie-notice'

/**
 * Reads an article from a page: text by Readability where the page has furniture around it, else all of its text;
 * the rest from the page's own metadata. Throws InputError where the page holds no text.
 */
export function articleFromHtml(html: string, meta: ArticleMeta = {}): IntakeRecord {
  const document = parsePage(html)
  const pageMeta = metaOfPage(document)
  for (const element of document.querySelectorAll(furniture)) element.remove()
  const whole = document.body ? renderText(document.body) : ''
  const body = withoutTitle(mainText(document) ?? whole, pageMeta.title?.value)
  if (body === '' && !pageMeta.title) throw intakeError('text-missing', 'page')
  return buildRecord({ ...pageMeta, body: found(body, 'page') ?? { value: '', from: 'page' } }, meta)
}

function mainText(document: Document): string | null {
  const article = new Readability(document.cloneNode(true) as Document).parse()
  const text = article?.content ? renderText(parsePage(article.content).body) : ''
  return text === '' ? null : text
}

/** Pages repeat the headline above the text. */
function withoutTitle(text: string, title: string | undefined): string {
  const [first = '', ...rest] = text.split('\n')
  return title !== undefined && first.trim() === title.trim() ? rest.join('\n').trim() : text
}
