/** Widths at which mail and wire copy is broken. */
const narrowest = 45
const widest = 100

/**
 * Joins the lines of paragraphs that were broken at a fixed width, as wire copy is; paragraphs stand between blank
 * lines. Lines that are paragraphs of their own stay.
 */
export function joinWrappedLines(text: string): string {
  return text
    .split('\n\n')
    .map((block) => joinBlock(block.split('\n')))
    .join('\n\n')
}

function joinBlock(lines: readonly string[]): string {
  return isWrapped(lines) ? lines.join(' ') : lines.join('\n')
}

function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false
  const isNarrow = lines.every(
    (line, index) => line.length <= widest && (line.length >= narrowest || index === lines.length - 1),
  )
  return isNarrow && lines.slice(1).some((line) => /^\p{Ll}/u.test(line))
}
