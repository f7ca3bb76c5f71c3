import type { SentenceTree } from '../tree/sentence-tree.ts'

/** Lemmas under which a verb stands in the lexicon: with its particle where it has one (`ausstehen`, `call off`). */
export function verbLemmas(tree: SentenceTree, head: number): string[] {
  const lemma = tree.tokens[head]?.lemma.toLowerCase() ?? ''
  const particles = particlesOf(tree, head).map((index) => tree.tokens[index]?.form.toLowerCase() ?? '')
  if (particles.length === 0) return [lemma]
  const joined = particles.flatMap((particle) => [particle + lemma, `${lemma} ${particle}`])
  // A lemma that holds its particle already, `aussteht` → `ausstehen`.
  const isWhole = particles.some((particle) => lemma.startsWith(particle))
  return isWhole ? [lemma, ...joined] : joined
}

/** Particles of a separable or phrasal verb: `stehen … [aus]`. */
export function particlesOf(tree: SentenceTree, head: number): readonly number[] {
  return tree.children(head).filter((child) => tree.tokens[child]?.deprel === 'compound:prt')
}
