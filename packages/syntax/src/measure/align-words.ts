import type { LocatedWord } from './raw-text-scores.ts'

/** Counts the words that gold and system share. Both are in text order over the same characters. */
export function alignWords(gold: readonly LocatedWord[], system: readonly LocatedWord[]): number {
  let [goldAt, systemAt, aligned] = [0, 0, 0]
  while (goldAt < gold.length && systemAt < system.length) {
    const [left, right] = [gold[goldAt] as LocatedWord, system[systemAt] as LocatedWord]
    if (left.isMultiword || right.isMultiword) {
      const [goldFrom, systemFrom] = [goldAt, systemAt]
      ;[goldAt, systemAt] = passOverlap(gold, system, goldAt, systemAt)
      aligned += longestCommon(gold.slice(goldFrom, goldAt), system.slice(systemFrom, systemAt))
    } else if (left.start === right.start && left.end === right.end) {
      aligned++
      goldAt++
      systemAt++
    } else if (left.start <= right.start) goldAt++
    else systemAt++
  }
  return aligned
}

/** Both positions after all words that overlap a multiword token at these positions, directly or through others. */
function passOverlap(
  gold: readonly LocatedWord[],
  system: readonly LocatedWord[],
  goldAt: number,
  systemAt: number,
): [number, number] {
  let end = -1
  const [left, right] = [gold[goldAt], system[systemAt]]
  if (left?.isMultiword) end = Math.max(end, left.end)
  if (right?.isMultiword) end = Math.max(end, right.end)
  // A plain word that begins before the multiword token is not part of the overlap, but is passed with it.
  let isGrowing = true
  while (isGrowing) {
    isGrowing = false
    for (let word = gold[goldAt]; word && word.start < end; word = gold[goldAt]) {
      if (word.isMultiword && word.end > end) [end, isGrowing] = [word.end, true]
      goldAt++
    }
    for (let word = system[systemAt]; word && word.start < end; word = system[systemAt]) {
      if (word.isMultiword && word.end > end) [end, isGrowing] = [word.end, true]
      systemAt++
    }
  }
  return [goldAt, systemAt]
}

function longestCommon(gold: readonly LocatedWord[], system: readonly LocatedWord[]): number {
  let previous = new Array<number>(system.length + 1).fill(0)
  for (const word of gold) {
    const row = [0]
    for (const [index, other] of system.entries()) {
      const isSame = word.form.toLowerCase() === other.form.toLowerCase()
      row.push(isSame ? (previous[index] ?? 0) + 1 : Math.max(previous[index + 1] ?? 0, row[index] ?? 0))
    }
    previous = row
  }
  return previous[system.length] ?? 0
}
