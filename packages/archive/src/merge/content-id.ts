import { createHash } from 'node:crypto'

/** A short id made of content: a prefix and 20 hexadecimal digits of SHA-256 over the parts. */
export function contentId(prefix: string, parts: readonly unknown[]): string {
  return `${prefix}_${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)}`
}
