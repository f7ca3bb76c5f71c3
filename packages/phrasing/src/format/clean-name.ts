const longest = 80

/** A name for a sentence: no line breaks or invisible controls, which could turn the text around, and not longer than anyone reads. */
export function cleanName(name: string): string {
  const plain = name
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const characters = [...plain]
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : plain
}
