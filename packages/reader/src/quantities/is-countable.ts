import type { Piece } from './piece.ts'
import { codeOf } from './read-money.ts'

/** Whether a piece stands free of letters and digits: not `F` in `F-16`, not `Millionen` in `Multi-Millionen`. */
export function isCountable(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index]
  const before = pieces[index - 1]
  if (!piece || !before || !piece.isGlued) return piece !== undefined
  if (before.kind !== 'sign') return before.kind === 'word' && codeOf(before.text) !== null
  if (/^[#+§_@/:.,^~*=&\\]$/.test(before.text)) return !before.isGlued && !/^[#+§_@^&\\]$/.test(before.text)
  return !/^[-–—−]$/.test(before.text) || !before.isGlued
}
