import { type Draft, openStance } from '../draft.ts'
import { findDoer, sourceOf } from '../find-source.ts'
import type { Place } from '../place.ts'
import { findSpeechCue } from '../speech-cues.ts'
import { wordsSpan } from '../words-span.ts'

/** `The minister put it bluntly:` and a new sentence, `[The talks have failed.]`: the last cue before the colon announces it. */
export function readColonCues(places: readonly Place[], drafts: readonly Draft[]): Draft[] {
  return places.flatMap((place, position) => {
    const { tree, language, sentence } = place
    const next = places[position + 1]
    if (!next || tree.tokens.at(-1)?.form !== ':') return []
    const cues = tree.tokens.flatMap((token, index) => {
      const cue = ['VERB', 'NOUN'].includes(token.upos) ? findSpeechCue(tree, index, language)?.cue : undefined
      return cue && !['none', 'hold', 'feel'].includes(cue.class) ? [{ index, cue }] : []
    })
    const last = cues.at(-1)
    if (!last || drafts.some((draft) => draft.sentence === sentence && draft.cueHead === last.index)) return []
    const content = wordsSpan(
      next.tree,
      next.tree.tokens.map((_, index) => index),
    )
    if (!content) return []
    const doer = findDoer(place, last.index)
    return [
      {
        sentence,
        cueHead: last.index,
        cue: wordsSpan(tree, [last.index]),
        source: doer === null ? null : sourceOf(place, doer),
        content: [content],
        class: last.cue.class,
        stance: last.cue.stance ?? openStance,
        rule: `${last.cue.id} (colon)`,
      },
    ]
  })
}
