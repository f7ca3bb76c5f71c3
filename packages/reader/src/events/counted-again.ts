import type { LocatedEvent } from '../model/located-event.ts'
import type { LocatedQuantity } from '../model/located-quantity.ts'
import type { ReadingState } from '../model/reading-state.ts'
import { treeOf } from '../tree/tree-of.ts'
import { retell } from './retell.ts'
import { type StructureWords, structureWords } from './structure-words.ts'

/** How many sentences back the act may stand that is counted again. */
const reach = 2

/** In which acts those are counted whom a word of some class names. */
const countedIn: readonly (readonly [
  named: 'dead' | 'wounded' | 'participant',
  isCounted: (event: LocatedEvent['event'], words: StructureWords) => boolean,
])[] = [
  ['dead', ({ predicate }, words) => predicate.split(' ').some(words.killing)],
  ['wounded', ({ predicate }, words) => predicate.split(' ').some(words.wounding)],
  ['participant', ({ type }) => type === 'PROTEST'],
]

/**
 * Acts told before of which a source only says how many it were: `Rund 800 Menschen demonstrierten. Die Veranstalter sprachen von [2.000 Teilnehmern]`. They are told
 * again with that number, pinned to it, so that both accounts of the number stand side by side.
 */
export function countedAgain(state: ReadingState, events: readonly LocatedEvent[]): LocatedEvent[] {
  const owned = new Set(events.flatMap(({ event }) => event.quantities))
  return state.quantities.flatMap((count) => {
    if (owned.has(count.quantity.id) || count.item === null || !isToldBare(state, count, events)) return []
    const told = actCounted(state, count, events)
    const { sentence, item: word, quantity } = count
    return told
      ? [retell(told, { sentence, word, quantities: [quantity.id], rule: 'events/counted-again' }, state)]
      : []
  })
}

/** Whether a source tells the number and no act with it. */
function isToldBare(
  state: ReadingState,
  { sentence, quantity }: LocatedQuantity,
  events: readonly LocatedEvent[],
): boolean {
  const { start, end } = quantity
  return state.attributions.some(({ sentence: at, attribution, isAssertion, stance, content }) => {
    if (at !== sentence || !isAssertion || attribution.name === null || stance.polarity === 'negative') return false
    const covers = (from: number, to: number): boolean => content.some((part) => part.start <= from && to <= part.end)
    const acts = events.filter(({ event }) => covers(event.trigger.start, event.trigger.end))
    return covers(start, end) && acts.length === 0
  })
}

/** The nearest act before that has such a number and is of the kind in which such things are counted. */
function actCounted(
  state: ReadingState,
  count: LocatedQuantity,
  events: readonly LocatedEvent[],
): LocatedEvent | undefined {
  const words = structureWords(state.article.language)
  const item = lemmaOf(state, count)
  const isCounted = countedIn.find(([named]) => words[named](item))?.[1]
  return events.findLast(({ sentence, head, event }) => {
    const isBefore = sentence < count.sentence ? count.sentence - sentence <= reach : head < count.first
    if (sentence > count.sentence || !isBefore || isCounted?.(event, words) === false) return false
    return state.quantities.some(
      (other) =>
        event.quantities.includes(other.quantity.id) &&
        other.quantity.unit === count.quantity.unit &&
        (isCounted !== undefined || lemmaOf(state, other) === item),
    )
  })
}

function lemmaOf({ sentences }: ReadingState, { sentence, item }: LocatedQuantity): string {
  const found = sentences[sentence]
  return (found && item !== null && treeOf(found).tokens[item]?.lemma) || ''
}
