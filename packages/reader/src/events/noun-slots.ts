import { phrasesBeforeVerb } from '../tree/before-verb.ts'
import { coordinated } from '../tree/coordinated.ts'
import { prepositionOf } from '../tree/preposition-of.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { antecedentOf } from './antecedent.ts'
import { SlotFiller, type Slots } from './slots.ts'
import type { StructureWords } from './structure-words.ts'

/**
 * The arguments of a noun: `gen` is its genitive or possessor, `poss` that or else what stands for it (`of`, `von`), `mod` its
 * adjectives and compound parts, `self` the noun.
 */
export function nounSlots(tree: SentenceTree, head: number, words: StructureWords): Slots {
  const filler = new SlotFiller()
  filler.add('self', head)
  for (const child of tree.children(head)) {
    const token = tree.tokens[child]
    if (!token) continue
    const phrase = coordinated(tree, child).map((part) => antecedentOf(tree, part, words))
    const preposition = prepositionOf(tree, child)
    const relation = tree.relation(child)
    if (relation === 'amod' || relation === 'compound') filler.add('mod', ...phrase)
    else if (relation === 'acl' || relation === 'ccomp' || relation === 'xcomp') filler.add('comp', child)
    else if (relation === 'det') {
      if (token.feats['Poss'] === 'Yes' || token.deprel === 'det:poss') filler.add('gen', child)
      else filler.add('det', child)
    } else if (relation === 'nmod' || relation === 'obl' || relation === 'flat') {
      // The English possessive ending stands where prepositions stand: `Poland [’s] demand`.
      if (preposition && token.deprel !== 'nmod:poss') filler.add(preposition, ...phrase)
      else if (token.deprel === 'nmod:poss' || token.feats['Case'] === 'Gen' || token.feats['Poss'] === 'Yes')
        filler.add('gen', ...phrase)
      else filler.add('mod', ...phrase)
    }
  }
  for (const [preposition, phrase] of farPhrases(tree, head))
    if (!filler.slots.has(preposition)) filler.add(preposition, ...phrase)
  const owners =
    filler.slots.get('gen') ??
    [...filler.slots].filter(([slot]) => words.genitive(slot)).flatMap(([, tokens]) => tokens)
  if (owners.length > 0) filler.add('poss', ...owners)
  return filler.slots
}

/**
 * Phrases that belong to the noun and that parsers hang below its genitive (`die Räumung der Siedlung [durch Israel]`), or on the verb
 * although they stand before it.
 */
export function farPhrases(tree: SentenceTree, head: number): [string, readonly number[]][] {
  const below = tree.children(head, 'nmod').flatMap((inner) => tree.children(inner, 'nmod'))
  const verb = tree.head(head)
  const beside = verb >= 0 && tree.relation(head) === 'nsubj' ? phrasesBeforeVerb(tree, verb) : []
  return [...below, ...beside].flatMap((phrase) => {
    const preposition = prepositionOf(tree, phrase)
    return preposition && tree.tokens[phrase]?.deprel !== 'nmod:poss'
      ? [[preposition, coordinated(tree, phrase)] as [string, number[]]]
      : []
  })
}
