import type { Draft } from '../draft.ts'
import { openStance } from '../draft.ts'
import type { Place } from '../place.ts'
import { isReportedMood, isSubstituteMood } from '../reported-mood.ts'
import { covers } from '../spans.ts'
import { wordsSpan } from '../words-span.ts'

/**
 * `Der Sprecher sagte, die Lage sei ernst. [Man habe Vorräte für drei Tage.]` A sentence in the mood of reported speech, without
 * a speaker of its own, goes on with what the sentence before it reported.
 */
export function readCarriedSpeech(places: readonly Place[], drafts: readonly Draft[]): Draft[] {
  const carried: Draft[] = []
  let running: { draft: Draft; isReported: boolean } | null = null
  for (const place of places) {
    const { tree, sentence } = place
    const own = drafts.filter((draft) => draft.sentence === sentence)
    const root = tree.tokens.findIndex((token) => token.head === 0)
    const head = tree.tokens[root]
    const isSaid = head !== undefined && own.some((draft) => draft.content.some((piece) => covers(piece, head)))
    const goesOn: boolean =
      running !== null && (isReportedMood(place, root) || (running.isReported && isSubstituteMood(place, root)))
    if (isSaid || !goesOn || running === null || tree.tokens.at(-1)?.form === '?') {
      const draft = speakerOf(own)
      running = draft && { draft, isReported: hasReportedClause(place) }
      continue
    }
    const content = wordsSpan(tree, tree.subtree(root))
    if (!content) continue
    const next: Draft = {
      sentence,
      cueHead: null,
      cue: null,
      source: running.draft.source,
      content: [content],
      class: 'say',
      stance: openStance,
      rule: 'reported mood carries on',
      ...(running.draft.kind ? { kind: running.draft.kind } : {}),
    }
    carried.push(next)
    running = { draft: next, isReported: true }
  }
  return carried
}

function hasReportedClause(place: Place): boolean {
  return place.tree.tokens.some((token, index) => token.upos === 'VERB' && isReportedMood(place, index))
}

/** Whose words a sentence ends with: the last of those that report something and have a source. */
function speakerOf(drafts: readonly Draft[]): Draft | null {
  const speaking = drafts.filter((draft) => draft.class !== 'feel' && draft.source !== null)
  const outer = speaking.filter(
    (draft) =>
      !speaking.some(
        (other) => other !== draft && draft.cue && other.content.some((piece) => covers(piece, draft.cue ?? piece)),
      ),
  )
  return outer.at(-1) ?? null
}
