/** Rows of one statement; a statement takes at most 65,535 parameters. */
const rowsAtOnce = 1_000

/** Does something with a list, a part at a time, in order. */
export async function inChunks<Item>(items: readonly Item[], work: (part: Item[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < items.length; start += rowsAtOnce) await work(items.slice(start, start + rowsAtOnce))
}
