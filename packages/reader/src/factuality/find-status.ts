import type { Certainty, EventType, Language, Status } from '@lagebild/schema'
import { findMarker } from '../attributions/clause-markers.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { isPredicate } from './clause-of.ts'
import { readModal } from './modal-verbs.ts'

export interface StatusReading {
  readonly status: Status
  /** Set where a modal says it. */
  readonly certainty: Certainty | null
}

/** Types that are about a later act; with an infinitive (`agreed to raise`) the act is still to come. */
const promising: ReadonlySet<EventType> = new Set(['AGREE', 'THREATEN'])

/**
 * Whether an act is told as done, going on, planned or only thought of: by a modal, by the clause that holds it (`um … zu`, `falls`), else by
 * the tense. A headline's present tells what has happened.
 */
export function findStatus(
  tree: SentenceTree,
  index: number,
  clause: number,
  type: EventType,
  language: Language,
  isHeadline: boolean,
): StatusReading {
  const modal = findModal(tree, clause, language)
  const certainty = modal?.certainty ?? null
  if (isConditional(tree, index, language)) return { status: 'hypothetical', certainty }
  if (modal?.status) return { status: modal.status, certainty }
  if (
    index === clause &&
    promising.has(type) &&
    tree.children(clause, 'xcomp', 'ccomp', 'advcl').some((child) => isInfinitive(tree, child))
  )
    return { status: 'planned', certainty }
  if (index === clause && isInfinitive(tree, clause) && !hasPerfect(tree, clause))
    return { status: 'planned', certainty }
  return { status: tenseStatus(tree, index, clause, isHeadline), certainty }
}

function findModal(tree: SentenceTree, clause: number, language: Language) {
  // `wurde verlegt` is passive, not future.
  const auxiliaries = tree.children(clause, 'aux', 'cop').filter((child) => tree.tokens[child]?.deprel !== 'aux:pass')
  const carriers = [...auxiliaries, tree.relation(clause) === 'xcomp' ? tree.head(clause) : -1]
  return (
    carriers
      .map((carrier) => (carrier < 0 ? null : readModal(tree, carrier, language)))
      .find((modal) => modal !== null) ?? null
  )
}

function isConditional(tree: SentenceTree, index: number, language: Language): boolean {
  return [index, ...tree.ancestors(index)].some(
    (word) => tree.relation(word) === 'advcl' && findMarker(tree, word, language, 'condition') >= 0,
  )
}

function isInfinitive(tree: SentenceTree, index: number): boolean {
  const token = tree.tokens[index]
  if (token?.upos !== 'VERB' || token.feats['VerbForm'] !== 'Inf') return false
  return tree.children(index, 'aux').every((child) => tree.tokens[child]?.feats['VerbForm'] !== 'Fin')
}

/** `gesehen zu haben`, `to have seen`: an infinitive of what is past. */
function hasPerfect(tree: SentenceTree, index: number): boolean {
  return tree
    .children(index, 'aux')
    .some((child) => ['haben', 'sein', 'have'].includes(tree.tokens[child]?.lemma ?? ''))
}

function tenseStatus(tree: SentenceTree, index: number, clause: number, isHeadline: boolean): Status {
  if (index !== clause && !isPredicate(tree, index)) return 'happened'
  const token = tree.tokens[clause]
  const auxiliaries = tree.children(clause, 'aux', 'cop').flatMap((child) => tree.tokens[child] ?? [])
  const finite = [token, ...auxiliaries].find(
    (word) => word?.feats['VerbForm'] === 'Fin' || word?.feats['Tense'] !== undefined,
  )
  const isParticiple = token?.feats['VerbForm'] === 'Part' && token.feats['Tense'] !== 'Pres'
  const isPassive = auxiliaries.some((word) => word.deprel === 'aux:pass')
  const perfect = auxiliaries.some((word) => word.deprel === 'aux' && ['haben', 'sein', 'have'].includes(word.lemma))
  const present =
    finite?.feats['Tense'] === 'Pres' && finite !== token
      ? finite
      : token?.feats['Tense'] === 'Pres' && token.feats['VerbForm'] !== 'Part'
        ? token
        : undefined
  if (isHeadline || (isParticiple && perfect)) return 'happened'
  if (token?.feats['VerbForm'] === 'Part' && token.feats['Tense'] === 'Pres' && auxiliaries.length > 0) return 'ongoing'
  if (
    isParticiple &&
    isPassive &&
    auxiliaries.some((word) => word.feats['Tense'] === 'Pres' && word.feats['VerbForm'] === 'Fin')
  )
    return 'ongoing'
  if (isParticiple && auxiliaries.length === 0) return 'happened'
  return present && !isParticiple ? 'ongoing' : 'happened'
}
