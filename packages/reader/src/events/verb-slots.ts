import { phrasesBeforeVerb } from '../tree/before-verb.ts'
import { coordinated } from '../tree/coordinated.ts'
import { prepositionOf } from '../tree/preposition-of.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { antecedentOf } from './antecedent.ts'
import { impliedSubject, surfaceSubject } from './implied-subject.ts'
import { isPassive } from './is-passive.ts'
import { isReflexive } from './is-reflexive.ts'
import { farPhrases } from './noun-slots.ts'
import { isPhrasalObject } from './phrasal-objects.ts'
import { settleObjects } from './settle-objects.ts'
import { SlotFiller, type Slots } from './slots.ts'
import type { StructureWords } from './structure-words.ts'

/** The arguments of a verb or predicative adjective, with those that grammar lets it leave out. */
export function verbSlots(tree: SentenceTree, head: number, words: StructureWords): Slots {
  const filler = new SlotFiller()
  const passive = isPassive(tree, head)
  const ofSubject = phrasesBeforeVerb(tree, head)
  for (const child of tree.children(head))
    if (!ofSubject.includes(child)) fillFromChild(tree, child, passive, words, filler)
  settleObjects(tree, head, words, filler)
  fillFromAbove(tree, head, passive, words, filler)
  if (!passive) fillFromSecond(tree, head, filler)
  for (const object of filler.slots.get('obj') ?? []) fillFromObject(tree, object, filler)
  fillFromPredicatives(tree, head, filler)
  for (const clause of filler.slots.get('comp') ?? []) {
    const inner = surfaceSubject(tree, clause, words)
    if (inner.length > 0) filler.add('comp.subj', ...inner)
    for (const aux of tree.children(clause, 'aux')) filler.add('comp.aux', aux)
  }
  return filler.slots
}

function fillFromChild(
  tree: SentenceTree,
  child: number,
  passive: boolean,
  words: StructureWords,
  filler: SlotFiller,
): void {
  const token = tree.tokens[child]
  if (!token) return
  const phrase = coordinated(tree, child).map((part) => antecedentOf(tree, part, words))
  const preposition = prepositionOf(tree, child)
  switch (tree.relation(child)) {
    case 'nsubj':
      filler.add(passive ? 'obj' : 'subj', ...phrase)
      return
    case 'obj':
    case 'iobj':
    case 'obl':
    case 'nmod':
    case 'expl':
      if (isReflexive(token)) filler.add('sich', child)
      else if (preposition && passive && words.agent(preposition)) filler.add('subj', ...phrase)
      // `up to 50 million euros`: what seems a preposition bounds the sum.
      else if (preposition && !(tree.relation(child) === 'obj' && words.measure(token.lemma)))
        filler.add(preposition, ...phrase)
      else if (isDative(tree, child)) filler.add('dat', ...phrase)
      else if (tree.relation(child) === 'obj' || isPhrasalObject(tree, child)) filler.add('obj', ...phrase)
      else if (tree.relation(child) === 'obl' && token.feats['Case'] === 'Gen') filler.add('gen', ...phrase)
      else filler.add('adv', ...phrase)
      return
    case 'vocative':
      // `would meet [Jan Pronk]`: without a comma nobody is addressed.
      if (isUnmarked(tree, child)) filler.add('obj', ...phrase)
      return
    case 'xcomp':
    case 'ccomp':
      filler.add('comp', ...coordinated(tree, child))
      return
    case 'advcl':
      filler.add(isBareInfinitive(tree, child) ? 'comp' : 'advcl', child)
      return
    case 'advmod':
      filler.add(preposition ?? 'adv', child)
      return
    case 'aux':
    case 'cop':
      filler.add('aux', child)
      return
    case 'compound':
    case 'mark':
      filler.add('particle', child)
      return
  }
}

function isUnmarked(tree: SentenceTree, child: number): boolean {
  const [first = child] = tree.subtree(child)
  return first > tree.head(child) && !['PUNCT', 'INTJ'].includes(tree.tokens[first - 1]?.upos ?? '')
}

/** A relation for it, or case; a name does not show case (`warf [Indien] vor`). */
function isDative(tree: SentenceTree, child: number): boolean {
  const { deprel = '', feats = {} as Readonly<Record<string, string>> } = tree.tokens[child] ?? {}
  return deprel === 'iobj' || deprel === 'obl:arg' || feats['Case'] === 'Dat'
}

/** German infinitive with `zu` and nothing else before it: `zugestimmt, … zu erhöhen`; `um … zu` is an adjunct. */
function isBareInfinitive(tree: SentenceTree, clause: number): boolean {
  const marks = tree.children(clause, 'mark').map((mark) => tree.tokens[mark]?.lemma.toLowerCase())
  return marks.length === 1 && marks[0] === 'zu'
}

function fillFromAbove(
  tree: SentenceTree,
  head: number,
  passive: boolean,
  words: StructureWords,
  filler: SlotFiller,
): void {
  const above = tree.head(head)
  if (above < 0) return
  const relation = tree.tokens[head]?.deprel ?? ''
  const surface = passive ? 'obj' : 'subj'
  if (!filler.slots.has(surface)) {
    const implied = impliedSubject(tree, head, words)
    if (implied.length > 0) filler.add(surface, ...implied)
  }
  // `the weapons Russia sent`: the antecedent is the object.
  if (
    relation === 'acl:relcl' &&
    !passive &&
    !filler.slots.has('obj') &&
    !tree.subtree(head).some((at) => words.relativePronoun(tree.tokens[at]?.lemma ?? ''))
  )
    filler.add('obj', above)
  if (relation === 'conj' && !filler.slots.has('obj') && !passive && head - above <= 3) {
    const shared = tree.children(above, 'obj')
    filler.add('obj', ...shared.flatMap((object) => coordinated(tree, object)))
  }
}

/** `[attacked] and occupied [Goma]`: verbs side by side share the object behind the second. */
function fillFromSecond(tree: SentenceTree, head: number, filler: SlotFiller): void {
  if (filler.slots.has('obj') || filler.slots.has('comp')) return
  const second = tree.children(head, 'conj').find((verb) => tree.tokens[verb]?.upos === 'VERB' && verb - head === 2)
  if (second === undefined || tree.children(second, 'nsubj').length > 0) return
  const objects = tree.children(second, 'obj').flatMap((object) => coordinated(tree, object))
  if (objects.length > 0) filler.add('obj', ...objects)
}

/** Prepositional phrases that the parser hangs on the object belong to the verb as well: `verhängte Sanktionen gegen Iran`. */
function fillFromObject(tree: SentenceTree, object: number, filler: SlotFiller): void {
  for (const child of tree.children(object, 'nmod', 'obl')) {
    const preposition = prepositionOf(tree, child)
    if (preposition && !filler.slots.has(preposition)) filler.add(preposition, ...coordinated(tree, child))
  }
  for (const [preposition, phrase] of farPhrases(tree, object))
    if (!filler.slots.has(preposition)) filler.add(preposition, ...phrase)
}

/** What an adjective says of the object belongs to the verb, with its phrases: `made helicopters [available] [to Chad]`. */
function fillFromPredicatives(tree: SentenceTree, head: number, filler: SlotFiller): void {
  const isAdjective = (index: number): boolean => tree.tokens[index]?.upos === 'ADJ'
  const behind = (filler.slots.get('obj') ?? []).flatMap((object) =>
    tree.children(object, 'amod').filter((child) => child === object + 1 && isAdjective(child)),
  )
  const own = tree.children(head, 'xcomp').filter(isAdjective)
  if (behind.length > 0) filler.add('comp', ...behind)
  for (const phrase of [...behind, ...own].flatMap((adjective) => tree.children(adjective, 'obl', 'nmod'))) {
    const preposition = prepositionOf(tree, phrase)
    if (preposition && !filler.slots.has(preposition)) filler.add(preposition, ...coordinated(tree, phrase))
  }
}
