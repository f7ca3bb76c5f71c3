import { readModal } from '../../factuality/modal-verbs.ts'
import { type Draft, openStance } from '../draft.ts'
import { sourceOf } from '../find-source.ts'
import { findHearsayWord } from '../hearsay-words.ts'
import type { Place } from '../place.ts'
import { wordsPieces, wordsSpan } from '../words-span.ts'

/**
 * `Die Rakete [soll] das Lager getroffen haben`: others say so. `Er [will] nichts gewusst haben`: he himself says so.
 * `The army has [reportedly] withdrawn`, `Die Armee ist [angeblich] abgezogen`: others say so.
 */
export function readHearsay(place: Place): Draft[] {
  return place.tree.tokens.flatMap((_, index) => readModalHearsay(place, index) ?? readAdverb(place, index) ?? [])
}

function readModalHearsay(place: Place, index: number): Draft | null {
  const { tree, sentence } = place
  const modal = readModal(tree, index, place.language)
  if (modal?.reading !== 'hearsay' && modal?.reading !== 'own-claim') return null
  const clause = modal.predicate
  const subject = tree.children(clause, 'nsubj')[0] ?? tree.children(index, 'nsubj')[0]
  const isOwn = modal.reading === 'own-claim'
  const left = new Set(isOwn && subject !== undefined ? tree.subtree(subject) : [])
  const words = tree.subtree(Math.min(clause, index) === index && tree.isBelow(clause, index) ? index : clause)
  const content = words.filter((word) => word !== index && !left.has(word))
  if (content.length === 0) return null
  return {
    sentence,
    cueHead: index,
    cue: wordsSpan(tree, [index]),
    source: isOwn && subject !== undefined ? sourceOf(place, subject) : null,
    content: wordsPieces(tree, content),
    class: 'say',
    stance: { ...openStance, certainty: modal.certainty },
    rule: modal.id,
    ...(isOwn ? {} : { kind: 'anonymous' as const }),
  }
}

function readAdverb(place: Place, index: number): Draft | null {
  const { tree, sentence, language } = place
  const word = findHearsayWord(tree.tokens[index]?.lemma ?? '', language)
  if (!word || tree.relation(index) !== 'advmod') return null
  const clause = tree.head(index)
  if (!['VERB', 'AUX'].includes(tree.tokens[clause]?.upos ?? '') && tree.children(clause, 'nsubj', 'cop').length === 0)
    return null
  const content = tree.subtree(clause).filter((other) => other !== index)
  if (content.length < 2) return null
  return {
    sentence,
    cueHead: index,
    cue: wordsSpan(tree, [index]),
    source: null,
    content: wordsPieces(tree, content),
    class: 'say',
    stance: { ...openStance, certainty: word.certainty },
    rule: word.id,
    kind: word.kind,
  }
}
