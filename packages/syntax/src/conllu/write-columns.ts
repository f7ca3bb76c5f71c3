/** The FEATS column: names in order, small and capital letters alike, as CoNLL-U wants them. */
export function writeFeatures(feats: Readonly<Record<string, string>>): string {
  const names = Object.keys(feats).sort((a, b) => compare(a.toLowerCase(), b.toLowerCase()))
  return names.map((name) => `${name}=${feats[name]}`).join('|') || '_'
}

/** A cell's text: blanks that a line or column break would make of it become spaces, an empty cell `_`. */
export function writeCell(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/g, ' ') || '_'
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
