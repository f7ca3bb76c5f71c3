import { type Block, linkShare } from './block.ts'

/** A full stop or its like at the end; `T. with AP` has none. */
const sentenceEnd = /[.!?…:]["'“”«»’)\]]*$/u

/** How much running text a block has: its characters without links where it reads like sentences, else 0. */
export function proseMass(block: Block): number {
  const share = linkShare(block)
  if (block.kind === 'heading' || share > 0.6) return 0
  const { text } = block
  const words = text.split(/\s+/, 40).length
  const isSentence = words >= 5 && (sentenceEnd.test(text) || /\p{Ll}{2}[.!?…]["'“”«»’)\]]*\s/u.test(text))
  const isLong = text.length >= 120 && words >= 15
  return isSentence || isLong ? text.length * (1 - share) : 0
}
