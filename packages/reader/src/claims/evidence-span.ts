import type { Span } from '@lagebild/schema'
import type { SentenceTree } from '../tree/sentence-tree.ts'

const clauseRelations = new Set(['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'parataxis', 'conj', 'csubj'])

/**
 * The words a claim is read from: the clause of its trigger. `[Kim empfing den Minister], bevor er abreiste`: clauses that
 * depend on it are left out where they stand at its edge.
 */
export function evidenceSpan(tree: SentenceTree, trigger: number): Span {
  const clause = [trigger, ...tree.ancestors(trigger)].find((index) => isClauseHead(tree, index)) ?? trigger
  const outside = new Set(
    tree
      .children(clause, 'advcl', 'parataxis', 'conj')
      .filter((child) => child !== trigger && !tree.isBelow(trigger, child) && isClauseHead(tree, child)),
  )
  const inside = tree
    .subtree(clause)
    .filter((index) => !outside.has(index) && !tree.ancestors(index).some((above) => outside.has(above)))
  const words = inside.filter(
    (index, position) => tree.tokens[index]?.upos !== 'PUNCT' || (position > 0 && position < inside.length - 1),
  )
  const spans = (words.length > 0 ? words : [trigger])
    .map((index) => tree.tokens[index])
    .filter((token) => token !== undefined)
  return { start: Math.min(...spans.map((token) => token.start)), end: Math.max(...spans.map((token) => token.end)) }
}

function isClauseHead(tree: SentenceTree, index: number): boolean {
  const upos = tree.tokens[index]?.upos
  const isPredicate = upos === 'VERB' || upos === 'AUX' || tree.children(index, 'cop', 'nsubj', 'csubj').length > 0
  return clauseRelations.has(tree.relation(index)) && (isPredicate || tree.relation(index) === 'root')
}
