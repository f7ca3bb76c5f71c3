import { prepositionOf } from '../tree/preposition-of.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import type { MentionWords } from './mention-words.ts'

/**
 * Whether the name of a capital means the government that sits there: it acts (`Moskau droht`), owns (`Moskaus Haltung`) or is
 * acted on (`gegen Washington`, `Beziehungen zu Moskau`); it is a place where it locates (`in Pjöngjang`, `nach Moskau`).
 */
export function standsForGovernment(tree: SentenceTree, head: number, words: MentionWords): boolean {
  const { tokens } = tree
  const first = firstConjunct(tree, head)
  const governor = tree.head(first)
  const has = (index: number, relation: string): boolean => {
    const token = tokens[index]
    if (!token) return false
    const [lemma, form] = [token.lemma.toLowerCase(), token.form.toLowerCase()]
    return (words.placeHeads.get(lemma) ?? words.placeHeads.get(form))?.includes(relation) ?? false
  }
  // `the Oslo-based group`
  if (words.affiliations.get(tokens[governor]?.form.toLowerCase() ?? '') === 'seat') return false
  const preposition = prepositionOf(tree, head) ?? prepositionOf(tree, first) ?? precedingPreposition(tree, head)
  const relation = tree.relation(first)
  const isPossessive = tree.children(first, 'case').some((at) => /^['’]s?$/.test(tokens[at]?.form ?? ''))
  if (isPossessive || tokens[first]?.feats['Case'] === 'Gen') return governor >= 0 && !has(governor, 'of')
  if (preposition !== null) {
    const reading = words.prepositions.get(preposition) ?? words.prepositions.get(preposition.split(' ')[0] ?? '')
    if (reading === 'motion') return isMotionActor(tree, governor, preposition, has)
    if (preposition === 'von' && has(governor, 'of')) return false
    return reading === 'actor'
  }
  switch (relation) {
    case 'nsubj':
      if (tokens[first]?.deprel === 'nsubj:pass') return !has(governor, 'obj')
      return tree.children(governor, 'cop').length === 0 || !has(governor, 'of')
    case 'obj':
    case 'iobj':
      return !has(governor, 'obj')
    case 'obl':
      // Without preposition only the person or body that something is done to: `warf Moskau Kriegsverbrechen vor`.
      return !has(governor, 'to') && !has(governor, 'obj')
    case 'nmod':
      return (
        relation === 'nmod' &&
        !has(governor, 'of') &&
        tokens[first]?.upos === 'PROPN' &&
        isGenitive(tokens[first]?.form)
      )
    case 'root':
      return tokens[first + 1]?.form === ':'
    case 'vocative':
    case 'dislocated':
      return true
    default:
      return false
  }
}

const isGenitive = (form: string | undefined): boolean => form?.endsWith('s') ?? false

function isMotionActor(
  tree: SentenceTree,
  governor: number,
  preposition: string,
  has: (index: number, relation: string) => boolean,
): boolean {
  if (governor < 0) return false
  if (preposition === 'of') return !has(governor, 'of')
  if (has(governor, 'to')) return false
  const isNoun = tree.tokens[governor]?.upos === 'NOUN' || tree.tokens[governor]?.upos === 'PROPN'
  if (preposition === 'from') return isNoun
  return !tree
    .ancestors(governor)
    .slice(0, 1)
    .some((up) => has(up, 'to') && tree.relation(governor) !== 'obj')
}

function firstConjunct(tree: SentenceTree, head: number): number {
  let at = head
  while (tree.relation(at) === 'conj' && isName(tree, tree.head(at))) at = tree.head(at)
  return at
}

const isName = (tree: SentenceTree, index: number): boolean =>
  ['PROPN', 'NOUN'].includes(tree.tokens[index]?.upos ?? '')

/** The preposition right before a name whose `case` the parser has missed. */
function precedingPreposition(tree: SentenceTree, head: number): string | null {
  const before = tree.tokens[head - 1]
  return before?.upos === 'ADP' ? before.lemma.toLowerCase() : null
}
