import type { EntityDraft } from '../entities/entity-draft.ts'
import type { SentenceGround } from './sentence-ground.ts'

/** How far back, in sentences, a pair of states stays the one that is spoken of. */
const reach = 8

/**
 * The two states that were last spoken of as two: `beide Länder … Russland dementierte … [die beiden Seiten]` goes on with the pair, whoever was named
 * in between. Null where no pair has been mentioned as one.
 */
export function latestPair(ground: SentenceGround, before: number): EntityDraft[] | null {
  const pair = ground.mentions.findLast(
    ({ sentence, head, drafts }) =>
      drafts.length === 2 &&
      drafts.every(({ kind }) => kind === 'state') &&
      ground.sentence - sentence <= reach &&
      (sentence < ground.sentence || head < before),
  )
  return pair ? [...pair.drafts] : null
}
