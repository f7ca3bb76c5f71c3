import type { Trigger } from '@lagebild/schema'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import type { RawEvent } from './raw-event.ts'

/** Words between the parts of a predicate, beyond which its span would swallow its arguments (`stehen … aus`). */
const widestGap = 4

/** The smallest stretch of text that holds the predicate's words; where they stand far apart, that of its content word. */
export function eventTrigger(
  tree: SentenceTree,
  text: string,
  event: RawEvent,
): { trigger: Trigger; first: number; last: number } {
  const core = [...event.core].sort((a, b) => a - b)
  const [lowest = event.head] = core
  const highest = core.at(-1) ?? event.head
  const isTight = highest - lowest - core.length + 1 <= widestGap
  const content = event.kind === 'noun' ? (core.find((index) => index !== event.head) ?? event.head) : event.head
  const first = isTight ? lowest : content
  const last = isTight ? highest : content
  const start = tree.tokens[first]?.start ?? 0
  const end = tree.tokens[last]?.end ?? start
  return { trigger: { start, end, text: text.slice(start, end) }, first, last }
}
