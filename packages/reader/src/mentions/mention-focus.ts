import type { Sentence } from '@lagebild/schema'
import { treeOf } from '../tree/tree-of.ts'
import type { MentionDraft } from './mention-draft.ts'
import type { MentionWeigher } from './states-in-focus.ts'

/** Tells subjects and coordinated mentions of an article's sentences. */
export function focusOf(sentences: readonly Sentence[]): MentionWeigher {
  return ({ sentence, head }: MentionDraft) => {
    const found = sentences[sentence]
    if (!found) return { isSubject: false, isCoordinated: false }
    const tree = treeOf(found)
    let top = head
    while (tree.relation(top) === 'conj') top = tree.head(top)
    return {
      isSubject: tree.relation(top) === 'nsubj' || tree.relation(top) === 'root',
      isCoordinated: top !== head || tree.children(head, 'conj').length > 0,
    }
  }
}
