import type { Span } from '@lagebild/schema'

const lineBreak = /\r\n|[\n\r\u2028\u2029\v\f]/g

/** The lines of a text without the blanks around them; an empty line is an empty span. */
export function readLines(text: string): Span[] {
  const lines: Span[] = []
  let from = 0
  for (const match of text.matchAll(lineBreak)) {
    lines.push(trim(text, from, match.index))
    from = match.index + match[0].length
  }
  lines.push(trim(text, from, text.length))
  return lines
}

function trim(text: string, from: number, to: number): Span {
  const line = text.slice(from, to)
  const start = from + line.length - line.trimStart().length
  return { start, end: Math.max(start, from + line.trimEnd().length) }
}
