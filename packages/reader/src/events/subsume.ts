import type { EventType } from '@lagebild/schema'
import { prepositionOf } from '../tree/preposition-of.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import type { RawEvent } from './raw-event.ts'
import type { StructureWords } from './structure-words.ts'
import { verbLemmas } from './verb-lemmas.ts'

/**
 * Acts whose content is not told as done but agreed to, asked for, refused, threatened: PLOVER codes these as one event
 * (`agreed to cooperate` is AGREE alone).
 */
const holdsContent: ReadonlySet<EventType> = new Set([
  'AGREE',
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'CONCEDE',
  'SUPPORT',
  'CONSULT',
  'SANCTION',
  'PROTEST',
])

/** Types under which only the content clause is dropped, not what the noun arguments tell. */
const contentSlots = (type: EventType): readonly string[] | 'all' =>
  type === 'PROTEST' || type === 'CONSULT' ? ['comp', 'advcl'] : 'all'

/** Leaves out events that are the content of another: what is agreed to, demanded, refused or threatened is not told as done. */
export function dropSubsumed(tree: SentenceTree, events: readonly RawEvent[], words: StructureWords): RawEvent[] {
  // What is denied is told, as not done: `denied [sending troops]`, `rejected reports that it [had sent troops]`.
  const denies = ({ head, entry, slots }: RawEvent): boolean =>
    verbLemmas(tree, head).some(words.denial) ||
    (entry.type === 'REJECT' && (slots.get('obj') ?? []).some((at) => words.report(tree.tokens[at]?.lemma ?? '')))
  const holders = events.filter((event) => holdsContent.has(event.entry.type) && !denies(event))
  return events.filter(
    (event) => !holders.some((holder) => holder !== event && isContentOf(tree, event, holder, words)),
  )
}

function isContentOf(tree: SentenceTree, event: RawEvent, holder: RawEvent, words: StructureWords): boolean {
  const slots = contentSlots(holder.entry.type)
  const isSameWord = event.entry.type === 'ACCUSE' || event.entry.type === 'PROTEST'
  if (holder.entry.type === 'ACCUSE' && !isSameWord) return false
  const top = holder.kind === 'noun' ? holder.core : [holder.head]
  const path = [event.head, ...tree.ancestors(event.head)]
  const at = path.findIndex((index) => top.includes(index))
  if (at <= 0) return false
  const below = path[at - 1] ?? -1
  const relation = tree.relation(below)
  if (
    relation === 'conj' ||
    (relation === 'nsubj' &&
      holder.kind !== 'noun' &&
      !holder.slots.get('obj')?.includes(below) &&
      !isAboutSubject(holder))
  )
    return false
  if (holder.entry.type === 'ACCUSE') return isPurpose(tree, below)
  if (holder.entry.type === 'SUPPORT' && isGround(tree, below, words)) return false
  const inSlot = slots === 'all' || slots.some((slot) => holder.slots.get(slot)?.includes(below))
  // `declined to confirm that it [had sent troops]`
  if (path.slice(1, at).some((index) => words.confirming(tree.tokens[index]?.lemma ?? ''))) return false
  return inSlot && !path.slice(0, at).some((index) => isOwnStatement(tree, index, slots === 'all', words))
}

/** `thanked Britain [for sending] a ship`: what somebody is thanked for has been done. */
function isGround(tree: SentenceTree, clause: number, words: StructureWords): boolean {
  return tree
    .children(clause, 'mark', 'case')
    .some((mark) => words.returnPreposition(tree.tokens[mark]?.lemma.toLowerCase() ?? ''))
}

/** `summoned the envoy [to complain]`: what is done by it. */
function isPurpose(tree: SentenceTree, clause: number): boolean {
  return tree.relation(clause) === 'advcl' && tree.tokens[clause]?.feats['VerbForm'] === 'Inf'
}

/** `[Die Aufhebung] kommt nicht infrage`: the subject is what is spoken of, and no party. */
function isAboutSubject({ entry }: RawEvent): boolean {
  return entry.frame.some(({ slot, role }) => slot === 'subj' && role !== 'actor')
}

/** Finite relative clauses, second main clauses and adjuncts of time and reason stand for themselves. */
function isOwnStatement(tree: SentenceTree, index: number, holdsConditions: boolean, words: StructureWords): boolean {
  const deprel = tree.tokens[index]?.deprel ?? ''
  if (deprel === 'acl:relcl' || deprel === 'parataxis') return true
  if (deprel === 'conj') return tree.tokens[index]?.upos === 'VERB' && tree.children(index, 'nsubj').length > 0
  if (deprel === 'acl') return tree.tokens[index]?.feats['VerbForm'] === 'Fin'
  if (deprel.startsWith('advcl'))
    return tree
      .children(index, 'mark')
      .map((mark) => tree.tokens[mark]?.lemma ?? '')
      .some((mark) => words.aside(mark) || (!holdsConditions && words.condition(mark)))
  return words.aside(prepositionOf(tree, index) ?? '')
}
