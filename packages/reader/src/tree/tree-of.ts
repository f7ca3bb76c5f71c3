import type { Sentence } from '@lagebild/schema'
import { freeOpener } from './free-opener.ts'
import { freeSpeaker } from './free-speaker.ts'
import { joinName } from './join-name.ts'
import { restoreMan } from './restore-man.ts'
import { demoteSecondSubject } from './second-subject.ts'
import { buildSentenceTree, type SentenceTree } from './sentence-tree.ts'
import { swapSubject } from './swap-subject.ts'

const trees = new WeakMap<Sentence, SentenceTree>()

/** The tree of a sentence, indexed once however many steps ask. */
export function treeOf(sentence: Sentence): SentenceTree {
  const known = trees.get(sentence)
  if (known) return known
  const tree = buildSentenceTree(
    joinName(restoreMan(freeSpeaker(freeOpener(demoteSecondSubject(swapSubject(sentence)))))),
  )
  trees.set(sentence, tree)
  return tree
}
