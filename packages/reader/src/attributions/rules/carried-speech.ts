import type { Draft } from '../draft.ts'
import type { Place } from '../place.ts'
import { openStance } from '../draft.ts'
import { isReportedMood, isSubstituteMood } from '../reported-mood.ts'
import { covers } from '../spans.ts'
import { wordsSpan } from '../words-span.ts'

/**
 * `Der Sprecher sagte, die Lage sei ernst. [Man habe Vorräte für drei Tage.]` A sentence in the mood of reported speech, without
 * a speaker of its own, goes on with what the sentence before it reported; without one, nobody is named as its source.
 */
export function readCarriedSpeech(places: readonly Place[], drafts: readonly Draft[]): Draft[] {
  const carried: Draft[] = []
  let running: Draft | null = null
  for (const place of places) {
    const { tree, sentence } = place
    const own = drafts.filter((draft) => draft.sentence === sentence)
    const root = tree.tokens.findIndex((token) => token.head === 0)
    const head = tree.tokens[root]
    const isSaid = head !== undefined && own.some((draft) => draft.content.some((piece) => covers(piece, head)))
    const goesOn: boolean = isReportedMood(place, root) || (running !== null && isSubstituteMood(place, root))
    if (isSaid || !goesOn || tree.tokens.at(-1)?.form === '?') {
      running = speakerOf(own)
      continue
    }
    const content = wordsSpan(tree, tree.subtree(root))
    if (!content) continue
    const next: Draft = {
      sentence,
      cueHead: null,
      cue: null,
      source: running?.source ?? null,
      content: [content],
      class: 'say',
      stance: running?.stance ?? openStance,
      rule: 'reported mood carries on',
      ...(running?.kind ? { kind: running.kind } : {}),
    }
    carried.push(next)
    running = next
  }
  return carried
}

/** Whose words a sentence ends with: the last of those that report something and have a source. */
function speakerOf(drafts: readonly Draft[]): Draft | null {
  const speaking = drafts.filter((draft) => draft.class !== 'feel' && draft.source !== null)
  const outer = speaking.filter(
    (draft) => !speaking.some((other) => other !== draft && draft.cue && other.content.some((piece) => covers(piece, draft.cue ?? piece))),
  )
  return outer.at(-1) ?? null
}
