import { isMarker } from '../clause-markers.ts'
import type { Draft } from '../draft.ts'
import { findDoer, sourceOf } from '../find-source.ts'
import { matchSourcePhrase, type PhraseMatch } from '../match-source-phrase.ts'
import type { Place } from '../place.ts'
import { findSourcePhrases, type SourcePhrase } from '../source-phrases.ts'
import { wordsPieces, wordsSpan } from '../words-span.ts'

/** `[Laut Geheimdienst] …`, `… [den Behörden zufolge]`, `[according to the ministry]`, `[nach Angaben] der Polizei`. */
export function readSourcePhrases(place: Place): Draft[] {
  const { tree, language } = place
  return tree.tokens.flatMap((token, index) => {
    for (const phrase of findSourcePhrases(token.form, language)) {
      const match = matchSourcePhrase(place, index, phrase)
      const draft = match && draftOf(place, match, phrase)
      if (draft) return draft
    }
    return []
  })
}

function draftOf(place: Place, match: PhraseMatch, phrase: SourcePhrase): Draft | null {
  const { tree, sentence, language } = place
  const host = clauseAbove(place, match.head)
  if (host < 0) return null
  const inPhrase = new Set(tree.subtree(match.head))
  const words = sameClausePart(place, host, tree.subtree(host)).filter((index) => !inPhrase.has(index))
  if (words.length < 2) return null
  const isOwn = tree
    .children(match.head, 'amod')
    .some((child) => isMarker(tree.tokens[child]?.lemma ?? '', 'own', language))
  const source = isOwn ? findDoer(place, host) : match.source
  return {
    sentence,
    cueHead: match.cue[0] ?? null,
    cue: wordsSpan(tree, match.cue),
    source: source === null ? null : sourceOf(place, source, match.cue),
    content: wordsPieces(tree, words),
    class: 'say',
    stance: phrase.stance,
    rule: phrase.id,
    ...(phrase.isChained ? { chainedTo: host } : {}),
  }
}

/** Semicolons end what a source phrase vouches for: `[Seoul says so, according to Yonhap]; Tokyo denied it.` */
function sameClausePart({ tree }: Place, host: number, words: readonly number[]): readonly number[] {
  const stops = tree.tokens.flatMap(({ form }, index) => (form === ';' ? [index] : []))
  const from = stops.filter((stop) => stop < host).at(-1) ?? -1
  const to = stops.find((stop) => stop > host) ?? tree.tokens.length
  return words.filter((index) => index > from && index < to)
}

/** The nearest predicate above a phrase: what a source phrase vouches for is its whole clause. */
function clauseAbove({ tree }: Place, head: number): number {
  const above = tree.ancestors(head)
  const clause = above.find(
    (index) =>
      ['VERB', 'AUX'].includes(tree.tokens[index]?.upos ?? '') || tree.children(index, 'cop', 'nsubj').length > 0,
  )
  return clause ?? above.at(-1) ?? -1
}
