import type { SentenceTree } from './sentence-tree.ts'

/**
 * A phrase's head with the heads coordinated with it: `[Löwen] und [Bären]`. Parsers hang the second person on the first one's name:
 * `[Machthaber] Kim Jong Un sowie [Premier] Kim Tok Hun`.
 */
export function coordinated(tree: SentenceTree, head: number): number[] {
  const named = tree.children(head, 'appos').filter((name) => tree.tokens[name]?.upos === 'PROPN')
  const others = [head, ...named].flatMap((part) => tree.children(part, 'conj'))
  return [head, ...others.flatMap((other) => coordinated(tree, other))]
}
