/** A stretch of a sentence's words that fits into the model: `from` inclusive, `to` exclusive. */
export interface Window {
  readonly from: number
  readonly to: number
}

/**
 * Cuts a sentence into consecutive windows of at most `limit` pieces. A cut is put after the last mark of the window's
 * second half (`isBreak`), where there is one, so that clauses stay whole.
 */
export function splitWindows(
  pieceCounts: readonly number[],
  limit: number,
  isBreak: (index: number) => boolean,
): Window[] {
  const windows: Window[] = []
  let from = 0
  while (from < pieceCounts.length) {
    let [to, pieces] = [from, 0]
    while (to < pieceCounts.length && (to === from || pieces + (pieceCounts[to] ?? 0) <= limit)) {
      pieces += pieceCounts[to] ?? 0
      to++
    }
    if (to < pieceCounts.length) to = findBreak(from, to, isBreak)
    windows.push({ from, to })
    from = to
  }
  return windows
}

function findBreak(from: number, to: number, isBreak: (index: number) => boolean): number {
  for (let index = to - 1; index >= from + (to - from) / 2; index--) {
    if (isBreak(index)) return index + 1
  }
  return to
}
