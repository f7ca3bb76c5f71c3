import type { EventType } from '@lagebild/schema'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import type { RawEvent } from './raw-event.ts'
import type { StructureWords } from './structure-words.ts'

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
export function shiftType(tree: SentenceTree, event: RawEvent, words: StructureWords): EventType {
  const { type } = event.entry
  const shifted = announced[type]
  return shifted && event.kind !== 'noun' && isOwnFuture(tree, event, words) ? shifted : type
}

function isOwnFuture(tree: SentenceTree, event: RawEvent, words: StructureWords): boolean {
  const helpers = tree.children(event.head, 'aux').filter((aux) => tree.tokens[aux]?.deprel !== 'aux:pass')
  const isFuture = helpers.some((aux) => {
    const token = tree.tokens[aux]
    return (
      token !== undefined &&
      words.future(token.lemma) &&
      token.feats['Mood'] !== 'Sub' &&
      token.feats['Tense'] !== 'Past'
    )
  })
  if (!isFuture) return false
  // `if Russia will …`, `whether it will …` announces nothing.
  return !tree.children(event.head, 'mark').some((mark) => words.condition(tree.tokens[mark]?.lemma ?? ''))
}
