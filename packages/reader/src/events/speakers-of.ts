import type { LocatedAttribution } from '../model/located-attribution.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import type { Surroundings } from './match-entry.ts'
import { isPrepositionSlot, type Slots } from './slots.ts'

/** Tokens that name who tells of a predicate, with the word of telling: `nach [Angaben der Regierung]`, `according to [the ministry]`. */
export function speakersOf(
  tree: SentenceTree,
  predicate: number,
  attributions: readonly LocatedAttribution[],
): ReadonlySet<number> {
  const at = tree.tokens[predicate]?.start ?? -1
  const spans = attributions
    .filter(({ content }) => content.some(({ start, end }) => start <= at && at < end))
    .flatMap(({ attribution: { source, cue } }) => (source ? [source, ...(cue ? [cue] : [])] : []))
  const isWithin = (index: number): boolean => {
    const { start = -1, end = -1 } = tree.tokens[index] ?? {}
    return spans.some((span) => span.start <= start && end <= span.end)
  }
  return new Set(spans.length > 0 ? [...tree.tokens.keys()].filter(isWithin) : [])
}

/** The slots without the phrases that only name who says it; who speaks may well act, so that subjects and objects stay. */
export function withoutSpeakers(slots: Slots, speakers: ReadonlySet<number>): Slots {
  if (speakers.size === 0) return slots
  return new Map(
    [...slots].flatMap(([slot, tokens]): [string, readonly number[]][] => {
      const others = isPrepositionSlot(slot) ? tokens.filter((token) => !speakers.has(token)) : tokens
      return others.length > 0 ? [[slot, others]] : []
    }),
  )
}

/** The heads of the phrases that name who tells of a predicate. */
export function speakerHeads(predicate: number, { tree, speakers }: Surroundings): number[] {
  const telling = speakers(predicate)
  const isNominal = (index: number): boolean => ['NOUN', 'PROPN', 'PRON'].includes(tree.tokens[index]?.upos ?? '')
  return [...telling].filter(
    (index) => isNominal(index) && !(telling.has(tree.head(index)) && isNominal(tree.head(index))),
  )
}
