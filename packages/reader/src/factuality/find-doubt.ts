import type { Certainty, Language } from '@lagebild/schema'
import { findMarker } from '../attributions/clause-markers.ts'
import { pairedVerbs } from '../events/no-answer.ts'
import { structureWords } from '../events/structure-words.ts'
import { lexicons } from '../generated/lexicons.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { isNegated } from './find-negation.ts'
import { wordTable } from './word-table.ts'

const certaintyOf = wordTable({ de: lexicons.de.certaintyWords, en: lexicons.en.certaintyWords }, 'certainty')
const evidenceCertainty = wordTable({ de: lexicons.de.evidenceCues, en: lexicons.en.evidenceCues }, 'certainty')
const confirmationKind = wordTable({ de: lexicons.de.confirmationWords, en: lexicons.en.confirmationWords }, 'kind')

/** What an adverb or adjective at a predicate says: `[wahrscheinlich] geliefert`, `[alleged] attack`; null where none does. */
export function findCertaintyWord(tree: SentenceTree, index: number, language: Language): Certainty | null {
  for (const child of tree.children(index, 'advmod', 'amod')) {
    const found = certaintyOf(tree.tokens[child]?.lemma ?? '', language)
    if (found) return found as Certainty
  }
  // `is [likely] to join`: the adjective is the predicate above.
  const head = tree.head(index)
  const above =
    head >= 0 && ['xcomp', 'csubj', 'ccomp'].includes(tree.relation(index))
      ? certaintyOf(tree.tokens[head]?.lemma ?? '', language)
      : null
  return above as Certainty | null
}

/**
 * Whether a confirmation of the act is said to be missing: `[Bestätigungen] zu Angriffen [stehen aus]`, `Berichte über Angriffe wurden [nicht bestätigt]`,
 * `it was [not clear] [whether] …`.
 */
export function isUnconfirmed(tree: SentenceTree, index: number, language: Language): boolean {
  const path = [index, ...tree.ancestors(index)]
  return path.some((word, position) => {
    if (position > 0 && findMarker(tree, path[position - 1] ?? -1, language, 'condition') >= 0) return false
    const kind = kindOf(tree, word, language)
    if (kind === 'verb') return position > 0 && (isNegated(tree, word, language) || isRefused(tree, word, language))
    if (position > 0 && isLeftOpen(tree, word, language)) return true
    if (kind === 'noun') return position > 0 && isMissing(tree, word, language)
    if (kind === 'lack' && position === 1 && isSaidOfConfirmation(tree, index, word, language)) return true
    return kind === 'lack' && position > 0 && findMarker(tree, path[position - 1] ?? -1, language, 'question') >= 0
  })
}

/** `[Bestätigungen] zu [Angriffen] stehen aus`, where the tree hangs the phrase on the verb: it stands right after the noun. */
function isSaidOfConfirmation(tree: SentenceTree, index: number, verb: number, language: Language): boolean {
  const start = tree.subtree(index)[0] ?? index
  return tree
    .children(verb, 'nsubj')
    .some((subject) => kindOf(tree, subject, language) === 'noun' && tree.subtree(subject).at(-1) === start - 1)
}

/** `wollte das weder bestätigen noch [dementieren]`, `did not confirm or [deny]`: the second verb of a pair of which one is a refused confirmation. */
function isLeftOpen(tree: SentenceTree, verb: number, language: Language): boolean {
  return pairedVerbs(tree, verb).some(
    (other) =>
      kindOf(tree, other, language) === 'verb' &&
      (isNegated(tree, other, language) || isRefused(tree, other, language)),
  )
}

/** `[declined] to confirm`, `[lehnte] es [ab], das zu bestätigen` */
function isRefused(tree: SentenceTree, confirming: number, language: Language): boolean {
  const above = tree.head(confirming)
  return (
    above >= 0 &&
    ['xcomp', 'ccomp', 'advcl'].includes(tree.relation(confirming)) &&
    kindOf(tree, above, language) === 'refusal'
  )
}

function isMissing(tree: SentenceTree, noun: number, language: Language): boolean {
  const verb = tree.head(noun)
  if (isNegated(tree, noun, language)) return true
  if (verb < 0) return false
  const kind = kindOf(tree, verb, language)
  return kind === 'lack' || (kind === 'presence' && isNegated(tree, verb, language))
}

/** What a cue of evidence leaves open: `Berichte [deuten] darauf [hin], dass`; null where the cue is none. */
export function findEvidenceCertainty(tree: SentenceTree, cue: number, language: Language): Certainty | null {
  return (evidenceCertainty(withParticle(tree, cue), language) ??
    evidenceCertainty(tree.tokens[cue]?.lemma ?? '', language)) as Certainty | null
}

/**
 * What evidence above a predicate leaves open, whoever names it: `Es gibt [Anzeichen] dafür, dass …`, `Berichte [legen nahe], dass …`. Null where
 * the clause hangs on no such word.
 */
export function findEvidenceAbove(tree: SentenceTree, index: number, language: Language): Certainty | null {
  let clause = index
  for (const above of tree.ancestors(index)) {
    const isContent = ['ccomp', 'acl', 'csubj', 'xcomp', 'advcl'].includes(tree.relation(clause))
    const isRelative = tree.tokens[clause]?.deprel === 'acl:relcl'
    const found =
      isContent && !isRelative && !isAside(tree, clause, language) ? findEvidenceCertainty(tree, above, language) : null
    if (found) return found
    const upos = tree.tokens[above]?.upos
    if (upos === 'VERB' || upos === 'AUX') return null
    if (upos !== 'ADV' && upos !== 'PRON') clause = above
  }
  return null
}

/** `schloss die Grenze, [nachdem] Schmuggler geschossen hatten`: a clause of time or reason is nothing that is concluded. */
const isAside = (tree: SentenceTree, clause: number, language: Language): boolean =>
  tree
    .children(clause, 'mark')
    .some((mark) => structureWords(language).aside(tree.tokens[mark]?.lemma.toLowerCase() ?? ''))

/** Whether a token is a verb of confirming: `bestätigen`, `verify`. */
export function isConfirming(tree: SentenceTree, index: number, language: Language): boolean {
  return kindOf(tree, index, language) === 'verb'
}

/** A separable verb is found with its particle: `stehen … aus`. */
function kindOf(tree: SentenceTree, index: number, language: Language): string | null {
  return (
    confirmationKind(withParticle(tree, index), language) ?? confirmationKind(tree.tokens[index]?.lemma ?? '', language)
  )
}

function withParticle(tree: SentenceTree, index: number): string {
  const particle =
    tree.children(index, 'compound').map((child) => tree.tokens[child]?.form.toLowerCase() ?? '')[0] ?? ''
  return `${particle}${tree.tokens[index]?.lemma ?? ''}`
}
