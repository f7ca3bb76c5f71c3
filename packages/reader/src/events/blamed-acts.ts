import type { SentenceTree } from '../tree/sentence-tree.ts'
import { isPassive } from './is-passive.ts'
import type { RawEvent } from './raw-event.ts'

/**
 * The acts that an accusation names: `condemned the [attack] on Lebanon` is directed at whoever attacked, not at Lebanon, and
 * `condemned the tests [conducted] by Chad` at Chad.
 * @param others predicates of the same sentence
 */
export function blamedActs(
  { entry, slots }: RawEvent,
  others: readonly RawEvent[],
  tree: SentenceTree,
): readonly RawEvent[] {
  if (entry.type !== 'ACCUSE') return []
  const objects = slots.get('obj') ?? []
  return others.filter(
    ({ kind, head }) =>
      (kind === 'noun' && objects.includes(head)) ||
      (tree.relation(head) === 'acl' && isPassive(tree, head) && objects.includes(tree.head(head))),
  )
}
