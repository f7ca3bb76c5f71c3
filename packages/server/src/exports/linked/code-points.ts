/** An offset in UTF-16 code units as one in characters, by which W3C annotations count: an emoji is one, not two. */
export function countCharacters(text: string, end: number): number {
  return [...text.slice(0, end)].length
}
