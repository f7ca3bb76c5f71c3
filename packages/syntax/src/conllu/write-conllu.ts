import type { Sentence } from '@lagebild/schema'

/**
 * Writes sentences as CoNLL-U: multiword ranges for contractions, names as `NER=B-PER` and missing spaces as
 * `SpaceAfter=No` in MISC, and a `# text` comment cut from `text`, the text the offsets point into.
 */
export function writeConllu(_sentences: readonly Sentence[], _text: string): string {
  throw new Error('not ready')
}
