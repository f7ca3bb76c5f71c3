import type { Certainty, EventType, Language, Status } from '@lagebild/schema'
import { findMarker } from '../attributions/clause-markers.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { isPredicate } from './clause-of.ts'
import { readModal } from './modal-verbs.ts'
import { readOutlook } from './outlook-verbs.ts'

export interface StatusReading {
  readonly status: Status
  /** Set where a modal says it. */
  readonly certainty: Certainty | null
}

/** Types that are about a later act; with an infinitive (`agreed to raise`) the act is still to come. */
const promising: ReadonlySet<EventType> = new Set(['AGREE', 'THREATEN'])

/**
 * Whether an act is told as done, going on, planned or only thought of: by a modal, by the verb above a noun or gerund (`considered sanctions`), by the clause that holds it (`um … zu`, `falls`), else by
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
  const outlook = readOutlook(tree, index, language)
  if (outlook) {
    const isUnreal =
      [modal, findModal(tree, outlook.verb, language)].some((each) => each?.status === 'hypothetical') ||
      hasCondition(tree, outlook.verb, language)
    return { status: isUnreal ? 'hypothetical' : outlook.status, certainty: outlook.certainty ?? certainty }
  }
  const reading = statusOf(tree, index, clause, type, modal?.status ?? null, language, isHeadline)
  // `[Wenn Georgien das Gesetz beschließt], verhängt die EU Sanktionen`
  const isOpen = reading !== 'happened' && hasCondition(tree, clause, language)
  return { status: isOpen ? 'hypothetical' : reading, certainty }
}

function statusOf(
  tree: SentenceTree,
  index: number,
  clause: number,
  type: EventType,
  modal: Status | null,
  language: Language,
  isHeadline: boolean,
): Status {
  if (modal) return modal
  if (
    index === clause &&
    promising.has(type) &&
    tree.children(clause, 'xcomp', 'ccomp', 'advcl').some((child) => isToCome(tree, child, language))
  )
    return 'planned'
  if (index === clause && isInfinitive(tree, clause) && !hasPerfect(tree, clause)) return 'planned'
  return tenseStatus(tree, index, clause, isHeadline)
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
  return [index, ...tree.ancestors(index)].some((word) => isCondition(tree, word, language))
}

function hasCondition(tree: SentenceTree, clause: number, language: Language): boolean {
  return tree.children(clause, 'advcl').some((child) => isCondition(tree, child, language))
}

/** A clause that says on what condition: opened by a word for it or, before its main clause, by its finite verb (`[Sollte] es regnen, …`). */
function isCondition(tree: SentenceTree, clause: number, language: Language): boolean {
  if (tree.relation(clause) !== 'advcl') return false
  // `would not meet him [until] the border was reopened`
  if (findMarker(tree, clause, language, 'limit') >= 0) return isAhead(tree, tree.head(clause), language)
  if (findMarker(tree, clause, language, 'condition') >= 0) return findMarker(tree, clause, language, 'time') < 0
  const [first = clause] = tree.subtree(clause)
  const opening = tree.tokens[first]
  const isVerb = first === clause || (tree.head(first) === clause && tree.relation(first) === 'aux')
  return clause < tree.head(clause) && isVerb && opening?.feats['VerbForm'] === 'Fin'
}

/** Whether a clause tells what will, would or shall be. */
function isAhead(tree: SentenceTree, clause: number, language: Language): boolean {
  return ['planned', 'hypothetical'].includes(findModal(tree, clause, language)?.status ?? '')
}

/** What is promised: `promised [to deliver]`, `promised that it [would deliver]`. */
function isToCome(tree: SentenceTree, content: number, language: Language): boolean {
  if (isInfinitive(tree, content)) return true
  if (tree.relation(content) !== 'ccomp') return false
  return tree
    .children(content, 'aux')
    .some((aux) => ['planned', 'hypothetical'].includes(readModal(tree, aux, language)?.status ?? ''))
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
  // `sind … stationiert`: what was done lasts.
  if (isParticiple && isState(tree, clause)) return 'ongoing'
  if (isParticiple && auxiliaries.length === 0) return 'happened'
  return present && !isParticiple ? 'ongoing' : 'happened'
}

/** A participle with a copula in the present whose subject is what was acted on: `Soldaten [sind] in Litauen [stationiert]`. */
function isState(tree: SentenceTree, clause: number): boolean {
  if (!tree.children(clause, 'nsubj').some((subject) => tree.tokens[subject]?.deprel === 'nsubj:pass')) return false
  return tree.children(clause, 'cop', 'aux').some((child) => {
    const { deprel = '', feats = {} as Readonly<Record<string, string>> } = tree.tokens[child] ?? {}
    return deprel === 'cop' && feats['Tense'] === 'Pres' && feats['VerbForm'] === 'Fin'
  })
}
