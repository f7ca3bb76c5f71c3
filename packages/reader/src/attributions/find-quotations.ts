import type { Language, Span } from '@lagebild/schema'
import { lexicons, type Table } from '../generated/lexicons.ts'

const tables: Readonly<Record<Language, Table>> = { de: lexicons.de.quotationMarks, en: lexicons.en.quotationMarks }
const longestQuotation = 3000

/**
 * Quotations of a text, marks included, in text order; they do not nest. A mark that is never closed before the paragraph ends
 * opens nothing, unless the next paragraph goes on with another opening mark, as long quotations in English do.
 */
export function findQuotations(text: string, language: Language): Span[] {
  const pairs = tables[language].map((row) => [row['open'] ?? '', row['close'] ?? ''] as const)
  const found: Span[] = []
  for (let at = 0; at < text.length; ) {
    const openers = pairs.filter(([open]) => text.startsWith(open, at))
    const end = openers.length > 0 && canOpen(text, at) ? findEnd(text, at, openers) : -1
    if (end > at) found.push({ start: at, end })
    at = end > at ? end : at + 1
  }
  return found
}

/** A straight mark opens where no letter stands before it. */
function canOpen(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}.,!?]/u.test(text[at - 1] ?? '')
}

function findEnd(text: string, at: number, pairs: readonly (readonly [string, string])[]): number {
  const [open = ''] = pairs[0] ?? []
  const limit = Math.min(text.length, at + longestQuotation)
  for (let index = at + open.length; index < limit; index += 1) {
    const close = pairs.find(([, mark]) => text.startsWith(mark, index))?.[1]
    if (close !== undefined && (close !== open || !/^\p{L}/u.test(text.slice(index + close.length))))
      return index + close.length
    if (text[index] === '\n')
      return /^\s*$/.test(text.slice(at + 1, index)) ? -1 : goesOn(text, index, open) ? index : -1
  }
  return -1
}

function goesOn(text: string, newline: number, open: string): boolean {
  return text.slice(newline).trimStart().startsWith(open)
}
