/** One difference between two versions of a text, in the order of the text. */
export type ParagraphChange =
  | { readonly change: 'added'; readonly after: string }
  | { readonly change: 'removed'; readonly before: string }
  | { readonly change: 'changed'; readonly before: string; readonly after: string }

/** Texts of more pairs of paragraphs than this are compared at their ends only; three hundred paragraphs each are a long report. */
const mostPairs = 100_000

/** Which paragraphs of a text were added, removed or changed; the longest common run of equal paragraphs stays. */
export function compareParagraphs(before: string, after: string): ParagraphChange[] {
  const [old, young] = [paragraphsOf(before), paragraphsOf(after)]
  let start = 0
  while (start < old.length && start < young.length && old[start] === young[start]) start++
  let end = 0
  while (end < old.length - start && end < young.length - start && old.at(-1 - end) === young.at(-1 - end)) end++
  const [removed, added] = [old.slice(start, old.length - end), young.slice(start, young.length - end)]
  const equal = alignParagraphs(removed, added, (one, other) => one === other)
  return equal.flatMap(({ gone, come }) =>
    alignParagraphs(gone, come, areAlike).flatMap(({ gone: lost, come: fresh, pair }) => [
      ...lost.map((paragraph): ParagraphChange => ({ change: 'removed', before: paragraph })),
      ...fresh.map((paragraph): ParagraphChange => ({ change: 'added', after: paragraph })),
      ...(pair && pair[0] !== pair[1] ? [{ change: 'changed' as const, before: pair[0], after: pair[1] }] : []),
    ]),
  )
}

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)

/** Whether one is the other edited: half of the longer one's words are in both. */
function areAlike(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  const shared = [...words].filter((word) => others.has(word)).length
  return shared * 2 >= Math.max(words.size, others.size)
}

const wordsOf = (paragraph: string): Set<string> => new Set(paragraph.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** What stands on either side before a pair that belongs together; the last part ends without a pair. */
interface Stretch {
  readonly gone: readonly string[]
  readonly come: readonly string[]
  readonly pair: readonly [string, string] | null
}

/** Lays two texts side by side along their longest common run of paragraphs that belong together. */
function alignParagraphs(
  old: readonly string[],
  young: readonly string[],
  belong: (one: string, other: string) => boolean,
): Stretch[] {
  const pairs = old.length * young.length > mostPairs ? [] : longestRun(old, young, belong)
  const ends = [...pairs, [old.length, young.length] as const]
  return ends.map(([row, column], index) => {
    const [lastRow, lastColumn] = pairs[index - 1] ?? [-1, -1]
    const [one, other] = [old[row], young[column]]
    return {
      gone: old.slice(lastRow + 1, row),
      come: young.slice(lastColumn + 1, column),
      pair: one !== undefined && other !== undefined ? [one, other] : null,
    }
  })
}

/** Places of paragraphs that belong together, rising in both texts: the longest common subsequence. */
function longestRun(
  old: readonly string[],
  young: readonly string[],
  belong: (one: string, other: string) => boolean,
): [number, number][] {
  const width = young.length + 1
  const pairs = old.map((one) => young.map((other) => belong(one, other)))
  const lengths = new Uint32Array((old.length + 1) * width)
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = young.length - 1; column >= 0; column--)
      lengths[row * width + column] = pairs[row]?.[column]
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
  const run: [number, number][] = []
  for (let row = 0, column = 0; row < old.length && column < young.length; ) {
    if (pairs[row]?.[column]) run.push([row++, column++])
    else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  return run
}
