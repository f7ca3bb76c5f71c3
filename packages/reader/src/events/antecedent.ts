import type { SentenceTree } from '../tree/sentence-tree.ts'
import type { StructureWords } from './structure-words.ts'

/** `das Abkommen, [das] … unterzeichnet wurde`: the noun that a relative pronoun stands for; any other token is itself. */
export function antecedentOf(tree: SentenceTree, index: number, words: StructureWords): number {
  const token = tree.tokens[index]
  if (
    !token ||
    (token.upos !== 'PRON' && token.upos !== 'DET') ||
    !isRelative(token.feats['PronType'], token.lemma, words)
  )
    return index
  for (const above of tree.ancestors(index)) {
    if (tree.relation(above) !== 'acl') continue
    const noun = tree.head(above)
    return Math.min(noun, index)
  }
  return index
}

function isRelative(type: string | undefined, lemma: string, words: StructureWords): boolean {
  return type === undefined || type.includes('Rel') || type.includes('Dem')
    ? words.relativePronoun(lemma)
    : type.includes('Int') && words.relativePronoun(lemma)
}
