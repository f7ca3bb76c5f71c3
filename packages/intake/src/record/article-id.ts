import { createHash } from 'node:crypto'

/**
 * The article's id: 24 hexadecimal digits of SHA-256 over outlet, title and text.
 * The address is left out, so the same article found at two addresses is one article. White space and case of the
 * outlet do not count, because formats differ in them.
 */
export function articleId(outlet: string | null, title: string | null, text: string): string {
  const parts = [(outlet ?? '').toLowerCase(), title ?? '', text].map((part) => part.replace(/\s+/gu, ' ').trim())
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)
}
