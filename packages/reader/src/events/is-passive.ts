import type { SentenceTree } from '../tree/sentence-tree.ts'

/** `wurde unterzeichnet`, `sanctions imposed by`: what the verb does is done to its subject. */
export function isPassive(tree: SentenceTree, head: number): boolean {
  if (tree.children(head, 'aux:pass', 'nsubj:pass', 'csubj:pass').length > 0) return !isMistaken(tree, head)
  const token = tree.tokens[head]
  if (token?.feats['VerbForm'] !== 'Part' || token.feats['Tense'] === 'Pres') return false
  const hasHelper = tree.children(head, 'aux', 'cop', 'nsubj').length > 0
  return (
    !hasHelper && (tree.relation(head) === 'acl' || tree.relation(head) === 'advcl' || token.feats['Voice'] === 'Pass')
  )
}

/** A passive without any auxiliary that has an object or a second subject behind it is none: `Deby on Monday [eased] by a day the ban`. */
function isMistaken(tree: SentenceTree, head: number): boolean {
  if (tree.children(head, 'aux', 'cop').length > 0 || tree.relation(head) === 'conj') return false
  const [first = head, ...subjects] = tree.children(head, 'nsubj')
  return first < head && [...subjects, ...tree.children(head, 'obj')].some((other) => other > head)
}
