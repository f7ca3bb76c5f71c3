import type { Span } from '@lagebild/schema'
import type { LocatedAttribution } from '../model/located-attribution.ts'
import type { ReadingState } from '../model/reading-state.ts'
import type { Step } from '../pipeline/step.ts'
import { treeOf } from '../tree/tree-of.ts'
import { collectDrafts } from './collect-drafts.ts'
import type { Draft } from './draft.ts'
import { findParents } from './nest-attributions.ts'
import { profileSource } from './source-profile.ts'
import { lengthOf } from './spans.ts'
import type { CueClass } from './speech-cues.ts'

/** Finds who says what: sources, cues and contents, with what the cue says of the content, nested by who reports whom. */
export const attributionsStep: Step<'attributions'> = {
  name: 'attributions',
  requires: ['article', 'sentences', 'mentions', 'entities'],
  provides: ['attributions'],
  run: (state) => ({ attributions: locate(collectDrafts(state), state) }),
}

/** Cues that take a stand on what others tell, or ask about it. */
const standsAside: ReadonlySet<CueClass> = new Set(['feel', 'ask'])

function locate(drafts: readonly Draft[], state: ReadingState): LocatedAttribution[] {
  const ground = {
    text: state.article.text,
    language: state.article.language,
    mentions: state.mentions,
    entities: new Map(state.entities.map((entity) => [entity.id, entity])),
    trees: state.sentences.map(treeOf),
  }
  const ids = drafts.map((_, index) => `a${index + 1}`)
  const parents = findParents(
    drafts.map((draft, index) => {
      const host = drafts.findIndex(
        (other) =>
          draft.chainedTo !== undefined && other.sentence === draft.sentence && other.cueHead === draft.chainedTo,
      )
      return {
        id: ids[index] ?? '',
        cue: draft.cue,
        source: draft.source,
        content: draft.content,
        citedBy: ids[host] ?? null,
      }
    }),
  )
  return drafts.map((draft, index) => {
    const id = ids[index] ?? ''
    const { entity, name, country, kind } = profileSource(draft, ground)
    return {
      attribution: {
        id,
        source: plain(draft.source),
        cue: plain(draft.cue),
        content: hull(draft.content),
        entity,
        name,
        country,
        kind,
        parent: parents.get(id) ?? null,
      },
      sentence: draft.sentence,
      cue: draft.cueHead,
      content: draft.content,
      isAssertion: !standsAside.has(draft.class),
      stance: draft.stance,
      rule: draft.rule,
    }
  })
}

/** Pieces that would be mostly gap between them are told by the longest one. */
const densest = 0.55

function hull(pieces: readonly Span[]): Span {
  const whole = {
    start: Math.min(...pieces.map(({ start }) => start)),
    end: Math.max(...pieces.map(({ end }) => end)),
  }
  if (lengthOf(pieces) >= densest * (whole.end - whole.start)) return whole
  const [longest = whole] = [...pieces].sort((a, b) => lengthOf([b]) - lengthOf([a]))
  return { start: longest.start, end: longest.end }
}

function plain(span: Span | null): Span | null {
  return span && { start: span.start, end: span.end }
}
