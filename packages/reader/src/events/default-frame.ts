import type { EventType } from '@lagebild/schema'
import type { RawEvent } from './raw-event.ts'
import type { Role, RoleRule } from './role-rule.ts'
import type { StructureWords } from './structure-words.ts'

const rule = (slot: string, role: Role, isFallback = false): RoleRule => ({ slot, role, isFallback })

const verbFrame: readonly RoleRule[] = [rule('subj', 'actor'), rule('obj', 'recipient'), rule('dat', 'recipient')]

const nounFrame: readonly RoleRule[] = [
  rule('subj', 'actor'),
  rule('poss', 'actor'),
  rule('mod', 'actor'),
  rule('self', 'actor', true),
]

/** Acts that two sides do together: `Gespräche zwischen`, `mit`. */
export const reciprocalTypes: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'COOPERATE'])

/** Which slot plays which role where the entry does not say: `subj=actor obj=recipient dat=recipient`, for nouns `poss=actor mod=actor`. */
export function defaultFrame(event: RawEvent, words: StructureWords): RoleRule[] {
  const prepositions = [...event.slots.keys()]
  if (event.kind === 'verb')
    return [...verbFrame, ...prepositions.filter(words.nounRecipient).map((slot) => rule(slot, 'recipient', true))]
  const noun =
    event.kind === 'noun'
      ? nounFrame
      : [rule('subj', 'actor'), rule('dat', 'recipient'), rule('mod', 'actor', true), rule('poss', 'actor', true)]
  return [
    ...noun,
    ...prepositions.filter(words.nounActor).map((slot) => rule(slot, 'actor')),
    ...prepositions.filter(words.nounRecipient).map((slot) => rule(slot, 'recipient')),
  ]
}
