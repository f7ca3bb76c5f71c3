import type { Span } from '@lagebild/schema'
import { type Draft, openStance } from '../draft.ts'
import { findDoer, sourceOf } from '../find-source.ts'
import type { Place } from '../place.ts'
import { lengthOf, overlaps } from '../spans.ts'
import { findSpeechCue } from '../speech-cues.ts'
import { wordsSpan } from '../words-span.ts'

const shortestQuotation = 4

/**
 * `„Wir gehen“, [erklärte] [sie] knapp.` Whoever speaks beside a quotation has said it, whatever the verb; `drafts` are the
 * attributions that other rules have found, whose quotations are left alone.
 */
export function readQuotedSpeech(
  places: readonly Place[],
  quotations: readonly Span[],
  text: string,
  drafts: readonly Draft[],
): Draft[] {
  return quotations.flatMap((quotation) => {
    const words = text.slice(quotation.start, quotation.end).trim().split(/\s+/).length
    if (words < shortestQuotation || drafts.some((draft) => draft.content.some((piece) => overlaps(piece, quotation))))
      return []
    const around = places.filter(({ tree }) => overlaps(tree.sentence, quotation))
    for (const place of [around.at(-1), around[0]]) {
      const draft = place && speakerBeside(place, quotation)
      if (draft) return draft
    }
    const first = around[0]
    const before = first && places[places.indexOf(first) - 1]
    return (before && endsWithColon(before) && announcedBy(before, quotation)) || []
  })
}

/** The predicate outside the quotation, in its sentence, that stands nearest to it and has a doer outside. */
function speakerBeside(place: Place, quotation: Span): Draft | null {
  const { tree } = place
  const isOutside = (index: number): boolean => {
    const token = tree.tokens[index]
    return token !== undefined && !overlaps(token, quotation)
  }
  const distance = (index: number): number => {
    const token = tree.tokens[index]
    if (!token) return Number.POSITIVE_INFINITY
    return token.start >= quotation.end ? token.start - quotation.end : quotation.start - token.end
  }
  const candidates = tree.tokens
    .map((_, index) => index)
    .filter((index) => tree.tokens[index]?.upos === 'VERB' && isOutside(index))
    .sort((a, b) => distance(a) - distance(b))
  for (const predicate of candidates) {
    const listed = findSpeechCue(tree, predicate, place.language)?.cue
    if (
      listed?.class === 'none' ||
      listed?.class === 'hold' ||
      (!listed && (distance(predicate) > 60 || !isSentence(place, quotation)))
    )
      continue
    const doer = findDoer(place, predicate)
    if (doer === null || !isOutside(doer)) continue
    return draftFor(place, predicate, doer, quotation)
  }
  return null
}

/** `“to get away from”` is a phrase that somebody picks up, no speech; a speech has a finite verb. */
function isSentence({ tree }: Place, quotation: Span): boolean {
  return tree.tokens.some((token) => overlaps(token, quotation) && token.feats['VerbForm'] === 'Fin')
}

function endsWithColon({ tree }: Place): boolean {
  return tree.tokens.at(-1)?.form === ':'
}

function announcedBy(place: Place, quotation: Span): Draft | null {
  const root = place.tree.tokens.findIndex((token) => token.head === 0)
  const doer = findDoer(place, root)
  return doer === null ? null : draftFor(place, root, doer, quotation)
}

function draftFor(place: Place, predicate: number, doer: number, quotation: Span): Draft {
  const listed = findSpeechCue(place.tree, predicate, place.language)?.cue
  return {
    sentence: place.sentence,
    cueHead: predicate,
    cue: wordsSpan(place.tree, [predicate]),
    source: sourceOf(place, doer),
    content: [quotation],
    class: listed?.class ?? 'say',
    stance: listed?.stance ?? openStance,
    rule: 'speaker beside a quotation',
  }
}

/**
 * Stretches contents over the quotations they are part of: quotations that began sentences earlier, that run on, and those
 * that follow without a speaker of their own: `“[We leave],” she said on Monday. “[Today.]”`
 */
export function stretchOverQuotations(
  places: readonly Place[],
  drafts: readonly Draft[],
  quotations: readonly Span[],
  text: string,
): Draft[] {
  const inner = drafts.map((draft) => {
    const own = quotations.filter((quotation) => isPartOf(draft, quotation, text))
    return own.length === 0 ? draft : { ...draft, content: [...draft.content, ...own] }
  })
  const spoken = inner.flatMap((draft) => draft.content)
  return inner.map((draft) => {
    const isQuoting = quotations.some((quotation) => draft.content.some((piece) => overlaps(piece, quotation)))
    if (draft.class === 'feel' || !isQuoting) return draft
    const sentenceEnd = places[draft.sentence]?.tree.sentence.end ?? 0
    const followers: Span[] = []
    let from = Math.max(draft.cue?.end ?? 0, draft.source?.end ?? 0, ...draft.content.map(({ end }) => end))
    for (const next of quotations) {
      if (next.start < from) continue
      const isTaken = spoken.some((piece) => overlaps(piece, next))
      const isNear =
        isGap(text.slice(from, next.start)) ||
        (next.start >= sentenceEnd && isGap(text.slice(Math.max(from, sentenceEnd), next.start)))
      if (isTaken || !isNear) break
      followers.push(next)
      from = next.end
    }
    return followers.length === 0 ? draft : { ...draft, content: [...draft.content, ...followers] }
  })
}

/** Nothing between two quotations that could be anybody's words; a new paragraph ends the speech. */
function isGap(between: string): boolean {
  return /^[^\p{L}]*$/u.test(between) && !/\n\s*\n/.test(between)
}

/** A quotation belongs to a content that has at least half of the words of its own sentence in it. */
function isPartOf(draft: Draft, quotation: Span, text: string): boolean {
  if (draft.cue && overlaps(draft.cue, quotation)) return false
  if (draft.class === 'feel' || text.slice(quotation.start, quotation.end).split(/\s+/).length < shortestQuotation)
    return false
  const shared = draft.content.filter((piece) => overlaps(piece, quotation))
  if (shared.length === 0) return false
  const common = shared.map((piece) => ({
    start: Math.max(piece.start, quotation.start),
    end: Math.min(piece.end, quotation.end),
  }))
  const touchesEdge = common.some(({ start, end }) => end >= quotation.end - 3 || start <= quotation.start + 3)
  return touchesEdge && lengthOf(common) >= 0.3 * lengthOf(draft.content)
}
