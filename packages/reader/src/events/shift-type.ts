import type { EventType } from '@lagebild/schema'
import type { Surroundings } from './match-entry.ts'
import type { RawEvent } from './raw-event.ts'

/**
 * What a party says it will do is another type than the deed (PLOVER 2021): help to come is AGREE, an announced retreat
 * CONCEDE, announced force or punishment THREATEN.
 */
const announced: Partial<Record<EventType, EventType>> = {
  CONSULT: 'AGREE',
  SUPPORT: 'AGREE',
  COOPERATE: 'AGREE',
  AID: 'AGREE',
  RETREAT: 'CONCEDE',
  SANCTION: 'THREATEN',
  COERCE: 'THREATEN',
  ASSAULT: 'THREATEN',
  PROTEST: 'THREATEN',
}

/** The type of an event, seen with the future it stands in: `Finland [will give] Tanzania a grant` is AGREE. */
export function shiftType(event: RawEvent, actors: readonly string[], around: Surroundings): EventType {
  const { type } = event.entry
  const shifted = announced[type]
  return shifted && event.kind !== 'noun' && isOwnFuture(event, actors, around) ? shifted : type
}

function isOwnFuture(event: RawEvent, actors: readonly string[], { tree, words, parties }: Surroundings): boolean {
  const helpers = tree.children(event.head, 'aux').flatMap((aux) => tree.tokens[aux] ?? [])
  // `if Russia will …`, `whether it will …` announces nothing.
  if (tree.children(event.head, 'mark').some((mark) => words.condition(tree.tokens[mark]?.lemma ?? ''))) return false
  const isIndicative = helpers.some(
    ({ lemma, feats, deprel }) =>
      words.future(lemma) && deprel !== 'aux:pass' && feats['Mood'] !== 'Sub' && feats['Tense'] !== 'Past',
  )
  if (isIndicative) return true
  // `said they [would boycott] the talks`: the future of who speaks.
  if (
    !helpers.some(({ lemma, feats }) => words.reportedFuture(lemma) || (words.future(lemma) && feats['Mood'] === 'Sub'))
  )
    return false
  const above = tree.head(event.head)
  if (above < 0 || tree.relation(event.head) !== 'ccomp' || !words.saying(tree.tokens[above]?.lemma ?? '')) return false
  const speakers = tree.children(above, 'nsubj').flatMap((subject) => parties.of(subject))
  return speakers.some((speaker) => actors.includes(speaker))
}
