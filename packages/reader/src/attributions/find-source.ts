import type { Span } from '@lagebild/schema'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { splitSubjects } from '../tree/split-subjects.ts'
import { findMarker } from './clause-markers.ts'
import type { DraftSource } from './draft.ts'
import type { Place } from './place.ts'
import { wordsSpan } from './words-span.ts'

const looseRelations = new Set(['acl', 'parataxis', 'punct', 'advcl', 'dep', 'ccomp', 'discourse'])

/**
 * The noun phrase of a source without the clauses that hang on it: `[Maria Ilić], who leads the party`. Words that belong to
 * the cue or the content can be named in `without`.
 */
export function sourceOf(place: Place, head: number, without: readonly number[] = []): DraftSource | null {
  const { tree, sentence } = place
  const skipped = new Set(without)
  const words: number[] = []
  const collect = (index: number): void => {
    words.push(index)
    for (const child of tree.children(index)) {
      if (skipped.has(child) || (index === head && looseRelations.has(tree.relation(child)))) continue
      if (index === head && ['case', 'mark', 'cop', 'aux', 'nsubj', 'advmod', 'cc'].includes(tree.relation(child)))
        continue
      collect(child)
    }
  }
  collect(head)
  const span: Span | null = wordsSpan(tree, words)
  return span && { ...span, sentence, head }
}

/** The token that does what a predicate says: its subject, its agent in the passive, or the subject that it shares. */
export function findDoer(place: Place, predicate: number): number | null {
  return seek(place, predicate, 0)
}

function seek(place: Place, predicate: number, depth: number): number | null {
  const { tree, language } = place
  if (depth > 6) return null
  if (isPassive(tree, predicate)) return findAgent(place, predicate) ?? agentOfQuoted(place, predicate)
  const { displaced, isSure } = splitSubjects(tree, predicate)
  // Where both could be the subject, the first may be half of a quotation: `[“The offer,”] the spokesman said, “is …”`.
  const isSpeaker = (child: number): boolean => !isSure || child !== displaced
  const subject = tree.children(predicate, 'nsubj').findLast(isSpeaker) ?? tree.children(predicate, 'csubj')[0]
  if (subject !== undefined) return antecedentOf(tree, subject, predicate)
  const head = tree.head(predicate)
  if (head < 0) return null
  const relation = tree.relation(predicate)
  if (relation === 'conj') return seek(place, head, depth + 1)
  if (relation === 'acl') {
    const agent = findAgent(place, predicate)
    if (agent !== null) return agent
    return tree.tokens[predicate]?.feats['VerbForm'] === 'Part' && tree.tokens[predicate]?.feats['Tense'] === 'Past'
      ? null
      : holderOf(place, head, depth)
  }
  if (relation === 'xcomp' || relation === 'advcl' || relation === 'ccomp') {
    // `TASS quoted [the minister] as saying`
    const isCompared = relation === 'advcl' && findMarker(tree, predicate, language, 'comparison') >= 0
    const object = tree.children(head, 'obj')[0]
    if (isCompared && object !== undefined && object < predicate) return object
    const controller = tree.children(head, 'iobj')[0] ?? (relation === 'xcomp' ? object : undefined)
    const mark = findMarker(place.tree, predicate, language, 'infinitive')
    if (controller !== undefined && relation === 'xcomp' && mark >= 0) return controller
    return subjectOf(place, head, depth + 1)
  }
  return null
}

/** Like `seek`, but a passive's subject counts too: `was quoted as saying` is said by who was quoted. */
function subjectOf(place: Place, predicate: number, depth: number): number | null {
  const subject = place.tree.children(predicate, 'nsubj').at(-1)
  return subject === undefined ? seek(place, predicate, depth) : antecedentOf(place.tree, subject, predicate)
}

/** Who holds the noun that a clause hangs on: `Putin's offer to meet` is Putin's, `a report saying that` speaks itself. */
function holderOf(place: Place, noun: number, depth: number): number | null {
  const { tree } = place
  const upos = tree.tokens[noun]?.upos
  if (upos === 'VERB' || upos === 'AUX') return subjectOf(place, noun, depth + 1)
  return noun
}

export function isPassive(tree: SentenceTree, predicate: number): boolean {
  // `is convinced`: an adjective, though the tree may treat it as a participle.
  if (tree.tokens[predicate]?.upos === 'ADJ') return false
  return tree
    .children(predicate)
    .some((child) => ['aux:pass', 'nsubj:pass', 'csubj:pass'].includes(tree.tokens[child]?.deprel ?? ''))
}

function findAgent({ tree, language }: Place, predicate: number): number | null {
  return (
    tree
      .children(predicate, 'obl', 'nmod')
      .find(
        (child) =>
          tree.tokens[child]?.deprel === 'obl:agent' ||
          (findMarker(tree, child, language, 'agent') >= 0 && tree.tokens[child]?.upos !== 'NUM'),
      ) ?? null
  )
}

/** `The minister was quoted as saying [by TASS]`: the agent may hang on the second verb. */
function agentOfQuoted(place: Place, predicate: number): number | null {
  const { tree, language } = place
  const clause = tree
    .children(predicate, 'advcl', 'xcomp')
    .find((child) => findMarker(tree, child, language, 'comparison') >= 0)
  return clause === undefined ? null : findAgent(place, clause)
}

/** A relative pronoun stands for the noun before it: `the minister, who said …`. */
function antecedentOf(tree: SentenceTree, subject: number, predicate: number): number {
  const token = tree.tokens[subject]
  if (tree.relation(predicate) !== 'acl' || token?.upos === 'NOUN' || token?.upos === 'PROPN') return subject
  const noun = tree.head(predicate)
  const isRelative = token?.feats['PronType']?.includes('Rel') ?? (token?.upos === 'PRON' && !token.feats['Person'])
  return isRelative && noun < subject ? noun : subject
}
