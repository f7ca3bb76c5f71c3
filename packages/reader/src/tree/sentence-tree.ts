import type { Sentence, Token } from '@lagebild/schema'

/** A sentence with its dependents at hand. Tokens are addressed by zero-based index; the root's head is -1. */
export interface SentenceTree {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** Index of a token's head; -1 for the root. */
  head(index: number): number
  /** Dependents of a token in text order, all or only those with one of the relations (`nsubj` also finds `nsubj:pass`). */
  children(index: number, ...relations: string[]): readonly number[]
  /** Relation of a token without its subtype. */
  relation(index: number): string
  /** The token and all below it, in text order. */
  subtree(index: number): readonly number[]
  /** Tokens from a token's head up to the root. */
  ancestors(index: number): readonly number[]
  isBelow(index: number, ancestor: number): boolean
}

/** Indexes a sentence's tree; the cost is linear in its tokens. */
export function buildSentenceTree(sentence: Sentence): SentenceTree {
  const { tokens } = sentence
  const indexOf = new Map(tokens.map((token, index) => [token.id, index]))
  const heads = tokens.map((token) => indexOf.get(token.head) ?? -1)
  const dependents: number[][] = tokens.map(() => [])
  heads.forEach((head, index) => {
    dependents[head]?.push(index)
  })
  const relation = (index: number): string => tokens[index]?.deprel.split(':', 1)[0] ?? ''
  const head = (index: number): number => heads[index] ?? -1
  const ancestors = (index: number): number[] => {
    const path: number[] = []
    for (let at = head(index); at >= 0; at = head(at)) path.push(at)
    return path
  }
  return {
    sentence,
    tokens,
    head,
    relation,
    ancestors,
    children: (index, ...relations) => {
      const below = dependents[index] ?? []
      if (relations.length === 0) return below
      return below.filter(
        (child) => relations.includes(relation(child)) || relations.includes(tokens[child]?.deprel ?? ''),
      )
    },
    subtree: (index) => {
      const found: number[] = []
      const open = [index]
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        found.push(at)
        open.push(...(dependents[at] ?? []))
      }
      return found.sort((a, b) => a - b)
    },
    isBelow: (index, ancestor) => ancestors(index).includes(ancestor),
  }
}
