import type { EntityDraft } from '../entities/entity-draft.ts'
import type { MentionDraft } from './mention-draft.ts'
import type { SentenceGround } from './sentence-ground.ts'

/** How far back, in sentences, a description may point. */
const reach = 4
const halving = 0.5
/** A subject is in focus more than an object; coordinated states (`Nordkorea und Russland`) are a pair already. */
const weights = { subject: 3, other: 1, coordinated: 3, adjective: 0.6 }
/** Share of a state that no sentence names beside another: `Kenya accused Chad. Oman offered to mediate. It urged [both countries] …` */
const alone = 0.1

export type MentionWeigher = (mention: MentionDraft) => { readonly isSubject: boolean; readonly isCoordinated: boolean }

/** States in the order of how much the text before a token is about them: `beide Länder` are the first two. */
export function statesInFocus(ground: SentenceGround, before: number, weigh: MentionWeigher): EntityDraft[] {
  const own = ownSubject(ground, before)
  const score = new Map<EntityDraft, number>()
  const bySentence = new Map<number, Set<EntityDraft>>()
  for (const mention of ground.mentions) {
    const distance = ground.sentence - mention.sentence
    if (distance > reach || mention.drafts.length === 0) continue
    if (distance === 0 && (mention.head >= before || own.has(mention.head))) continue
    const { isSubject, isCoordinated } = weigh(mention)
    const weight =
      (isSubject ? weights.subject : mention.form === 'adjective' ? weights.adjective : weights.other) +
      (isCoordinated || mention.drafts.length > 1 ? weights.coordinated : 0)
    for (const draft of mention.drafts) {
      const state =
        draft.kind === 'state'
          ? draft
          : draft.country && draft.kind !== 'place'
            ? ground.registry.state(draft.country)
            : null
      if (!state) continue
      bySentence.set(mention.sentence, (bySentence.get(mention.sentence) ?? new Set()).add(state))
      const share = draft.kind === 'state' ? 1 : halving
      score.set(state, (score.get(state) ?? 0) + weight * share * halving ** distance)
    }
  }
  const paired = new Set([...bySentence.values()].flatMap((states) => (states.size > 1 ? [...states] : [])))
  const focus = ([state, weight]: readonly [EntityDraft, number]): number =>
    paired.has(state) ? weight : weight * alone
  return [...score].sort((a, b) => focus(b) - focus(a)).map(([state]) => state)
}

/** Tokens of the subject that does something to the phrase: `French President X urged both countries` is not about France. */
function ownSubject({ tree }: SentenceGround, index: number): ReadonlySet<number> {
  const clause = tree.ancestors(index).find((at) => tree.children(at, 'nsubj').length > 0)
  if (clause === undefined) return new Set()
  const subjects = tree.children(clause, 'nsubj').filter((at) => tree.children(at, 'conj').length === 0 && at < index)
  return new Set(subjects.flatMap((at) => tree.subtree(at)))
}
