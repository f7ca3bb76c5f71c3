import type { EventType, Language } from '@lagebild/schema'
import { isNegated } from '../factuality/find-negation.ts'
import type { Surroundings } from './match-entry.ts'
import type { RawEvent } from './raw-event.ts'
import { speakerHeads } from './speakers-of.ts'

/** Acts of good will, each with the mode of REJECT under which PLOVER codes that a party will not do it. */
const refusedModes: ReadonlyMap<EventType, string | null> = new Map([
  ['AGREE', null],
  ['SUPPORT', null],
  ['CONSULT', 'meet'],
  ['COOPERATE', 'assist'],
  ['AID', 'assist'],
  ['CONCEDE', 'yield'],
  ['RETREAT', 'yield'],
])

/** The rule of claims that are told with a negation and yet say what was done: turned down. */
export const refusalRule = 'events/refusal'

export const refusedMode = (type: EventType): string | null => refusedModes.get(type) ?? null

/**
 * Whether a party says that it will not do an act of good will: `says it [will not accept] refugees`, `ist [nicht bereit] zu verhandeln`. That
 * is told as its refusal, and not also as an act that did not happen. What others say of it is their forecast.
 */
export function isRefusal(
  event: RawEvent,
  actors: readonly string[],
  around: Surroundings,
  language: Language,
): boolean {
  const { tree, words } = around
  if (event.kind === 'noun' || actors.length === 0 || !refusedModes.has(event.entry.type)) return false
  if (!isNegated(tree, event.head, language)) return false
  if (tree.children(event.head, 'mark').some((mark) => words.condition(tree.tokens[mark]?.lemma ?? ''))) return false
  const told = toldBy(event.head, actors, around)
  if (told === 'others') return false
  if (event.entry.type === 'AGREE' && words.disposition(tree.tokens[event.head]?.lemma ?? '')) return true
  const helpers = tree.children(event.head, 'aux').flatMap((aux) => tree.tokens[aux] ?? [])
  return helpers.some(({ lemma, feats, deprel }) => {
    if (deprel === 'aux:pass') return false
    if (words.reportedFuture(lemma) || feats['Mood'] === 'Sub') return words.ownFuture(lemma) && told === 'itself'
    return words.ownFuture(lemma)
  })
}

/** Who tells of an act: its actors or their state, somebody else, or nobody but the reporter. */
function toldBy(head: number, actors: readonly string[], around: Surroundings): 'itself' | 'others' | 'nobody' {
  const { parties } = around
  const country = (id: string): string | null => parties.entity(id)?.country ?? null
  const own = new Set(actors.flatMap((id) => country(id) ?? []))
  const speakers = speakerHeads(head, around).flatMap((token) => parties.of(token))
  if (speakers.some((id) => actors.includes(id) || own.has(country(id) ?? ''))) return 'itself'
  return speakers.every((id) => parties.entity(id)?.sector === 'MED') ? 'nobody' : 'others'
}
