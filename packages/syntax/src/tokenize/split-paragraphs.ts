import type { Span } from '@lagebild/schema'
import { readLines } from './read-lines.ts'

// Text wrapped by hand is seldom wider: a longer line is a paragraph. A narrower one is a list or a verse.
const widestWrap = 100
const narrowestWrap = 50

/**
 * Paragraphs of a text, without the blanks around them. Each line is one (a headline, a section line), unless the lines
 * of its block were wrapped by hand: then no line had room for the first word of the next.
 */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  let block: Span[] = []
  for (const line of [...readLines(text), { start: text.length, end: text.length }]) {
    if (line.end > line.start) {
      block.push(line)
      continue
    }
    const [first, last] = [block[0], block.at(-1)]
    if (first && last && isWrapped(text, block)) paragraphs.push({ start: first.start, end: last.end })
    else paragraphs.push(...block)
    block = []
  }
  return paragraphs
}

function isWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < 2) return false
  const width = Math.max(...block.map((line) => line.end - line.start))
  if (width > widestWrap || width < narrowestWrap) return false
  // Two full lines may be a headline told twice; a wrapped block has more of them, or goes on in small letters.
  const isLong = block.length > 3
  return block.slice(1).every((line, index) => {
    const before = block[index] as Span
    const [firstWord = ''] = text.slice(line.start, line.end).split(/\s/, 1)
    const isFull = before.end - before.start + 1 + firstWord.length > width
    return isFull && (isLong || /^[\p{Ll}\p{P}\d]/u.test(firstWord))
  })
}
