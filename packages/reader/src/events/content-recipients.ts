import type { EventType } from '@lagebild/schema'
import { isMerePlace } from './is-mere-place.ts'
import type { Surroundings } from './match-entry.ts'
import type { RawEvent } from './raw-event.ts'
import type { Slots } from './slots.ts'
import { verbSlots } from './verb-slots.ts'

/** Acts of words, which are directed at those whom their content concerns. */
const speechActs: ReadonlySet<EventType> = new Set([
  'AGREE',
  'CONCEDE',
  'SUPPORT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
])

/** How deep a content is followed: `demanded that Poland [refuse] to [recognize] Kosovo`. */
const deepest = 2

/**
 * To whom an act of words is directed where it has no recipient of its own: `threatened to close its border with [Kenya]`,
 * `demanded that [Sudan] withdraw`, `threatened to leave unless
 * [Baghdad] accepted`. Those who act are left out.
 */
export function contentRecipients(event: RawEvent, actors: readonly string[], around: Surroundings): string[] {
  if (!speechActs.has(event.entry.type)) return []
  const conditions =
    event.entry.type === 'THREATEN' ? conditionClauses([event.head, ...(event.slots.get('comp') ?? [])], around) : []
  const clauses = [
    ...(event.slots.get('comp') ?? []),
    ...(event.entry.type === 'PROTEST' ? (event.slots.get('advcl') ?? []) : []),
  ]
  const named = event.slots.get('comp.subj') ?? []
  return (
    firstOthers([named], actors, around) ??
    firstOthers(contentPhrases(clauses, around, deepest), actors, around) ??
    firstOthers(objects(ownSlots(event, around), around), actors, around) ??
    firstOthers(contentPhrases(conditions, around, 1), actors, around) ??
    []
  )
}

/** `signed a memorandum [in Cairo]`, which parsers hang on the object, is where two sides agree; a ban in Cairo is directed at Cairo. */
function ownSlots({ entry, slots }: RawEvent, { parties }: Surroundings): Slots {
  if (entry.type !== 'SUPPORT' && entry.type !== 'AGREE') return slots
  const isFarPlace = (token: number): boolean =>
    parties.behind(token).length === 0 && parties.of(token).every((id) => isMerePlace(id, parties))
  return new Map(
    [...slots].map(([slot, tokens]) => [slot, slot === 'obj' ? tokens.filter((at) => !isFarPlace(at)) : tokens]),
  )
}

function firstOthers(
  phrases: readonly (readonly number[])[],
  actors: readonly string[],
  { parties }: Surroundings,
): string[] | null {
  const own = new Set(
    actors.flatMap((id) => (parties.entity(id)?.kind === 'state' ? (parties.entity(id)?.country ?? []) : [])),
  )
  for (const phrase of phrases) {
    // `is willing to withdraw [its troops] from Lebanon`: the own people are not whom it is directed at.
    const isOwn = (id: string): boolean => {
      const country = parties.entity(id)?.country ?? null
      return country !== null && parties.entity(id)?.kind === 'group' && own.has(country)
    }
    // `closed three [crossings]`: a place of no state is what the act is about, not whom it is directed at.
    const isThing = (id: string): boolean => isMerePlace(id, parties) && parties.entity(id)?.country === null
    const others = [...new Set(phrase.flatMap((token) => parties.of(token)))].filter(
      (id) => !actors.includes(id) && !isOwn(id) && !isThing(id),
    )
    if (others.length > 0) return others
  }
  return null
}

function contentPhrases(clauses: readonly number[], around: Surroundings, depth: number): (readonly number[])[] {
  if (depth === 0) return []
  return clauses.flatMap((clause) => {
    const slots = verbSlots(around.tree, clause, around.words)
    const subject = slots.get('subj') ?? []
    return [subject, ...objects(slots, around), ...contentPhrases(slots.get('comp') ?? [], around, depth - 1)]
  })
}

/** What the act is done to, with or against, in the order of nearness; not where it happens. */
function objects(slots: Slots, { words, parties }: Surroundings): (readonly number[])[] {
  const isPlaceOnly = (token: number): boolean => parties.of(token).every((id) => isMerePlace(id, parties))
  const phrases = [...slots]
    .filter(([slot]) => words.nounRecipient(slot) || words.contentRecipient(slot))
    .map(([, tokens]) => tokens.filter((token) => !isPlaceOnly(token)))
  return [slots.get('dat') ?? [], slots.get('obj') ?? [], ...phrases, slots.get('poss') ?? []]
}

/** `threatened to leave [unless Baghdad accepted]`: who is to give in. */
function conditionClauses(heads: readonly number[], { tree, words }: Surroundings): number[] {
  const isCondition = (clause: number): boolean =>
    tree.children(clause, 'mark').some((mark) => words.condition(tree.tokens[mark]?.lemma ?? ''))
  return heads.flatMap((head) => tree.children(head, 'advcl')).filter(isCondition)
}
