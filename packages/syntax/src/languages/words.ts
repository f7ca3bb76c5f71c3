/** A set of words from a text in which blanks separate them. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/).filter(Boolean))
}
