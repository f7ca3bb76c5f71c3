import type { Article } from '@lagebild/schema'
import { contentId } from '../merge/content-id.ts'
import { canonicalUrl } from './canonical-url.ts'

/** What an article is known by: its address where it has one, so that a changed text stays the same article; else its content. */
export function identifyArticle(article: Article): { readonly id: string; readonly version: string } {
  const url = canonicalUrl(article.url)
  const { outlet, title, section, published, text, credits } = article
  return {
    id: url === null ? article.id : contentId('article', [url]),
    version: contentId('version', [outlet, title, section, published, text, credits]),
  }
}
