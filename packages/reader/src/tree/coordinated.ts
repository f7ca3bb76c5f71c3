import type { SentenceTree } from './sentence-tree.ts'

/** A phrase's head with the heads coordinated with it: `[Löwen] und [Bären]`. */
export function coordinated(tree: SentenceTree, head: number): number[] {
  return [head, ...tree.children(head, 'conj').flatMap((other) => coordinated(tree, other))]
}
