import type { EventType, Exchange } from '@lagebild/schema'
import type { Return } from '../exchanges/find-return.ts'
import type { LocatedEvent } from '../model/located-event.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'

/** Acts by which kinds of things are given; all else is given as AID. */
const typeOfKind: Partial<Record<Exchange['kind'], EventType>> = { people: 'RETREAT', information: 'COOPERATE' }

/**
 * The event of what is given back, told by the phrase that names it: the receiver of the first exchange gives, its giver gets. It is as sure as
 * the first, so it keeps its head.
 */
export function returnEvent(
  first: LocatedEvent,
  { marker }: Return,
  exchange: Exchange,
  tree: SentenceTree,
  text: string,
): LocatedEvent {
  const token = tree.tokens[marker]
  const { start = 0, end = 0 } = token ?? {}
  const party = (id: string | null): string[] => (id === null ? [] : [id])
  return {
    ...first,
    first: marker,
    last: marker,
    event: {
      ...first.event,
      type: first.event.type === 'AGREE' ? 'AGREE' : (typeOfKind[exchange.kind] ?? 'AID'),
      mode: null,
      predicate: token?.lemma ?? '',
      trigger: { start, end, text: text.slice(start, end) },
      actors: party(exchange.giver),
      recipients: party(exchange.receiver),
      places: [],
      quantities: exchange.quantities,
    },
    exchange,
    rule: 'events/return',
    entry: null,
  }
}

/**
 * A gift told as a return without its receiver goes to who gave before: `China lieferte Myanmar Schiffe. [Im Gegenzug] lieferte Myanmar
 * Gas.`
 */
export function toEarlierGiver(event: LocatedEvent, before: LocatedEvent | undefined): LocatedEvent {
  const { exchange } = event
  const earlier = before?.exchange
  if (!exchange || exchange.receiver !== null || !earlier?.giver || earlier.receiver !== exchange.giver) return event
  const recipients = event.event.recipients.length > 0 ? event.event.recipients : [earlier.giver]
  return { ...event, event: { ...event.event, recipients }, exchange: { ...exchange, receiver: earlier.giver } }
}
