import type { SentenceTree } from '../tree/sentence-tree.ts'

/** Lemmas under which a verb stands in the lexicon: with its particle where it has one (`ausstehen`, `call off`). */
export function verbLemmas(tree: SentenceTree, head: number): string[] {
  return withParticles(tree, head, tree.tokens[head]?.lemma.toLowerCase() ?? '')
}

/** As `verbLemmas`, from the verb's form: `abschmetterte`. */
export function verbForms(tree: SentenceTree, head: number): string[] {
  return withParticles(tree, head, tree.tokens[head]?.form.toLowerCase() ?? '')
}

function withParticles(tree: SentenceTree, head: number, word: string): string[] {
  const particles = particlesOf(tree, head).map((index) => tree.tokens[index]?.form.toLowerCase() ?? '')
  if (particles.length === 0) return [...loose(tree, head).flatMap((other) => join(tree, other, word)), word]
  const joined = particles.flatMap((particle) => [particle + word, `${word} ${particle}`])
  // A lemma that holds its particle already, `aussteht` → `ausstehen`.
  const isWhole = particles.some((particle) => word.startsWith(particle))
  return isWhole ? [word, ...joined] : joined
}

/** Particles of a separable or phrasal verb: `stehen … [aus]`. */
export function particlesOf(tree: SentenceTree, head: number): readonly number[] {
  return tree.children(head).filter((child) => tree.tokens[child]?.deprel === 'compound:prt')
}

/** What parsers take for an adverb or a predicate although it is the verb's particle: `walked [out] over wages`, `hieß den Plan [gut]`. */
function loose(tree: SentenceTree, head: number): readonly number[] {
  return tree.children(head, 'advmod', 'xcomp').filter((child) => {
    const upos = tree.tokens[child]?.upos
    if (child < head || tree.children(child).length > 0) return false
    return upos === 'ADJ' || ((upos === 'ADV' || upos === 'ADP') && child === head + 1)
  })
}

function join(tree: SentenceTree, particle: number, word: string): string[] {
  const form = tree.tokens[particle]?.form.toLowerCase() ?? ''
  return [form + word, `${word} ${form}`]
}
