import { coordinated } from '../tree/coordinated.ts'
import { prepositionOf } from '../tree/preposition-of.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { splitSubjects } from '../tree/split-subjects.ts'
import { isPassive } from './is-passive.ts'
import type { SlotFiller } from './slots.ts'
import type { StructureWords } from './structure-words.ts'

/** Puts what the tree calls a second subject, a second object or an adverb into the slot that it fills. */
export function settleObjects(tree: SentenceTree, head: number, words: StructureWords, filler: SlotFiller): void {
  moveLoneReceiver(tree, head, filler)
  moveMeasured(tree, head, words, filler)
  moveSecondObject(tree, head, filler)
  moveSecondSubject(tree, head, filler)
}

/** A receiver without case where nothing is given is an object: `summoned [the ambassador] to complain`. */
function moveLoneReceiver(tree: SentenceTree, head: number, filler: SlotFiller): void {
  const receivers = tree.children(head, 'iobj').filter((index) => tree.tokens[index]?.feats['Case'] === undefined)
  if (receivers.length === 0 || filler.slots.has('obj') || filler.slots.has('comp') || isPassive(tree, head)) return
  const parts = receivers.flatMap((receiver) => coordinated(tree, receiver))
  const others = (filler.slots.get('dat') ?? []).filter((index) => !parts.includes(index))
  if (others.length > 0) filler.slots.set('dat', others)
  else filler.slots.delete('dat')
  filler.add('obj', ...parts)
}

/** A bare sum or mass where the verb has no object is one: `wird Mali [bis zu 150 Millionen Euro] geben`. */
function moveMeasured(tree: SentenceTree, head: number, words: StructureWords, filler: SlotFiller): void {
  if (filler.slots.has('obj') || isPassive(tree, head)) return
  const isMeasured = (index: number): boolean =>
    tree.tokens[index]?.feats['Case'] === 'Acc' && words.measure(tree.tokens[index]?.lemma ?? '')
  const moved = (filler.slots.get('adv') ?? []).filter(isMeasured)
  if (moved.length > 0) filler.add('obj', ...moved)
}

/** What the parser took for a second subject fills the place of an object. */
function moveSecondSubject(tree: SentenceTree, head: number, filler: SlotFiller): void {
  const { displaced } = splitSubjects(tree, head)
  if (displaced !== null && isPassive(tree, head)) moveReceiver(tree, head, filler)
  const slot = filler.slots.get('subj')
  if (displaced === null || !slot?.includes(displaced)) return
  const parts = coordinated(tree, displaced)
  filler.slots.set(
    'subj',
    slot.filter((index) => !parts.includes(index)),
  )
  const isDative = tree.tokens[displaced]?.feats['Case'] === 'Dat' || filler.slots.has('obj')
  filler.add(isDative ? 'dat' : 'obj', ...parts)
}

/** Of two subjects of a passive a name that stands first is the one that something is given to: `[Der Ukraine] wurden Panzer geliefert`. */
function moveReceiver(tree: SentenceTree, head: number, filler: SlotFiller): void {
  const [first, second] = tree.children(head, 'nsubj')
  const objects = filler.slots.get('obj')
  if (first === undefined || second === undefined || !objects || filler.slots.has('dat')) return
  if (tree.tokens[first]?.upos !== 'PROPN' || tree.tokens[second]?.upos !== 'NOUN') return
  const parts = coordinated(tree, first)
  filler.slots.set(
    'obj',
    objects.filter((index) => !parts.includes(index)),
  )
  filler.add('dat', ...parts)
}

/** Of two objects a name that stands first is the one that something is given to: `schworen [Israel] Rache`. */
function moveSecondObject(tree: SentenceTree, head: number, filler: SlotFiller): void {
  const [first, second] = tree.children(head, 'obj').filter((object) => prepositionOf(tree, object) === null)
  if (first === undefined || second === undefined || filler.slots.has('dat')) return
  if (tree.tokens[first]?.upos !== 'PROPN' || tree.tokens[second]?.upos !== 'NOUN') return
  const parts = coordinated(tree, first)
  const objects = filler.slots.get('obj') ?? []
  if (!parts.every((part) => objects.includes(part))) return
  filler.slots.set(
    'obj',
    objects.filter((index) => !parts.includes(index)),
  )
  filler.add('dat', ...parts)
}
