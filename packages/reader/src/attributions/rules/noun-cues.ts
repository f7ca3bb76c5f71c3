import { findMarker, startsWithMarker } from '../clause-markers.ts'
import type { Draft } from '../draft.ts'
import { findDoer, sourceOf } from '../find-source.ts'
import type { Place } from '../place.ts'
import { isReportedMood } from '../reported-mood.ts'
import { findSpeechCue, type SpeechCue } from '../speech-cues.ts'
import { wordsPieces, wordsSpan } from '../words-span.ts'

/** `[the minister's] [claim] [that …]`, `[der Vorwurf], [Russland habe …]`, `[a plan] [to …]`: nouns that hold a content. */
export function readNounCues(place: Place): Draft[] {
  return place.tree.tokens.flatMap((token, index) => (token.upos === 'NOUN' ? (readNoun(place, index) ?? []) : []))
}

function readNoun(place: Place, noun: number): Draft | null {
  const { tree, sentence, language } = place
  const found = findSpeechCue(tree, noun, language)
  const cue = found?.cue
  if (cue?.class === 'none') return null
  const content = contentOf(place, noun, cue)
  if (content.length === 0) return null
  const holder = findHolder(place, noun, content)
  return {
    sentence,
    cueHead: noun,
    cue: wordsSpan(tree, [noun]),
    source: holder === null ? null : sourceOf(place, holder, [noun]),
    content: wordsPieces(tree, content),
    class: cue?.class ?? 'say',
    stance: cue?.stance ?? { certainty: null, polarity: null, status: null },
    rule: cue ? `${cue.id} (noun)` : 'reported clause of a noun',
  }
}

function contentOf(place: Place, noun: number, cue: SpeechCue | undefined): number[] {
  const { tree, language } = place
  const governor = tree.relation(noun) === 'obj' ? tree.children(tree.head(noun), 'ccomp') : []
  const clauses = [
    ...tree.children(noun, 'acl', 'ccomp', 'xcomp', 'csubj', 'advcl', 'appos', 'parataxis'),
    ...governor,
  ].filter((child) => child > noun)
  const reported = clauses.filter((clause) => isReportedMood(place, clause))
  if (!cue) return reported.flatMap((clause) => tree.subtree(clause))
  const marked = clauses.filter(
    (clause) =>
      !isRelative(place, clause) &&
      (findMarker(tree, clause, language, 'complement') >= 0 ||
        startsWithMarker(tree, clause, language, 'complement') ||
        tree.relation(clause) === 'ccomp' ||
        findMarker(tree, clause, language, 'infinitive') >= 0),
  )
  const chosen = marked.length > 0 ? marked : reported
  if (chosen.length > 0) return chosen.flatMap((clause) => tree.subtree(clause))
  const colon = noun + 1
  if (tree.tokens[colon]?.form === ':') return tree.tokens.map((_, index) => index).filter((index) => index > colon)
  return tree
    .children(noun, 'nmod', 'obl')
    .filter((child) =>
      tree.children(child, 'case').some((marker) => cue.frames.has(tree.tokens[marker]?.lemma.toLowerCase() ?? '')),
    )
    .flatMap((child) => tree.subtree(child))
}

function isRelative({ tree }: Place, clause: number): boolean {
  return (
    tree.tokens[clause]?.deprel === 'acl:relcl' &&
    tree
      .subtree(clause)
      .some((index) => tree.tokens[index]?.feats['PronType']?.includes('Rel') && tree.relation(index) !== 'mark')
  )
}

/** `Seoul's claim`, `die Drohung des Präsidenten`, `russische Vorwürfe`; else who makes it: `he repeated the claim`. */
function findHolder(place: Place, noun: number, content: readonly number[]): number | null {
  const { tree, language } = place
  const isFree = (child: number): boolean => !content.includes(child)
  const possessor = tree
    .children(noun, 'nmod', 'obl')
    .find(
      (child) =>
        isFree(child) &&
        (tree.tokens[child]?.deprel === 'nmod:poss' ||
          tree.children(child, 'case').length === 0 ||
          findMarker(tree, child, language, 'possessor', 'agent') >= 0),
    )
  const pronoun = tree.children(noun, 'det', 'nmod').find((child) => tree.tokens[child]?.feats['Poss'] === 'Yes')
  const direct = possessor ?? pronoun
  if (direct !== undefined) return direct
  const relation = tree.relation(noun)
  if (relation === 'obj' || relation === 'obl') {
    const doer = makesHolder(place, tree.head(noun)) ? findDoer(place, tree.head(noun)) : null
    if (doer !== null && doer !== noun) return doer
  }
  return tree.children(noun, 'amod', 'compound').find((child) => isFree(child) && place.isParty(child)) ?? null
}

/** `voiced the fear that`, `erhob den Vorwurf, dass` make their subject the holder; `heard`, `rejected the claim that` do not. */
function makesHolder({ tree, language }: Place, verb: number): boolean {
  const cueClass = findSpeechCue(tree, verb, language)?.cue.class
  return cueClass !== undefined && !['deny', 'none', 'feel', 'show'].includes(cueClass)
}
