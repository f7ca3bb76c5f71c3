import type { RawEvent } from './raw-event.ts'

/**
 * The acts that an accusation names: `condemned the [attack] on Lebanon` is directed at whoever attacked, not at Lebanon.
 * @param others predicates of the same sentence
 */
export function blamedActs({ entry, slots }: RawEvent, others: readonly RawEvent[]): readonly RawEvent[] {
  if (entry.type !== 'ACCUSE') return []
  const objects = slots.get('obj') ?? []
  return others.filter(({ kind, head }) => kind === 'noun' && objects.includes(head))
}
