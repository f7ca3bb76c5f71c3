import type { Sentence } from '@lagebild/schema'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { treeOf } from '../tree/tree-of.ts'
import type { MentionDraft } from './mention-draft.ts'
import type { MentionWeigher } from './states-in-focus.ts'

/** Tells subjects and coordinated mentions of an article's sentences. */
export function focusOf(sentences: readonly Sentence[]): MentionWeigher {
  return ({ sentence, head }: MentionDraft) => {
    const found = sentences[sentence]
    if (!found) return { isSubject: false, isCoordinated: false }
    const tree = treeOf(found)
    // `[Interior Minister] Ramiro Casales told …`: a title is where its name is.
    let name = head
    while (isTitle(tree, name)) name = tree.head(name)
    let top = name
    while (tree.relation(top) === 'conj') top = tree.head(top)
    return {
      isSubject: tree.relation(top) === 'nsubj' || tree.relation(top) === 'root',
      isCoordinated: top !== name || tree.children(name, 'conj').length > 0,
    }
  }
}

function isTitle(tree: SentenceTree, at: number): boolean {
  if (tree.relation(at) === 'flat' || tree.tokens[at]?.deprel === 'nmod:desc') return true
  const isLoose = tree.relation(at) === 'dep' || tree.relation(at) === 'compound'
  return isLoose && tree.head(at) === at + 1 && tree.tokens[at + 1]?.upos === 'PROPN'
}
