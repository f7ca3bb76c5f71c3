import type { Entity, Span } from '@lagebild/schema'
import type { Mention } from '../model/mention.ts'
import type { ReadingState } from '../model/reading-state.ts'
import { treeOf } from '../tree/tree-of.ts'
import type { Draft } from './draft.ts'
import { findQuotations } from './find-quotations.ts'
import type { Place } from './place.ts'
import { readBackwardCue } from './rules/backward-cues.ts'
import { readCarriedSpeech } from './rules/carried-speech.ts'
import { readColonCues } from './rules/colon-cues.ts'
import { readCredits } from './rules/credits.ts'
import { readHearsay } from './rules/hearsay-cues.ts'
import { readNamedHead } from './rules/named-heads.ts'
import { readNounCues } from './rules/noun-cues.ts'
import { readPredicateCues } from './rules/predicate-cues.ts'
import { readQuotedSpeech, stretchOverQuotations } from './rules/quoted-speech.ts'
import { readSourcePhrases } from './rules/source-phrase-cues.ts'
import { covers, mergeSpans, overlaps, subtractSpans } from './spans.ts'

/** Runs the rules over an article; the drafts come in text order, one for a cue. */
export function collectDrafts(state: ReadingState): Draft[] {
  const { article } = state
  const entities = new Map(state.entities.map((entity) => [entity.id, entity]))
  const places = placesOf(state, entities)
  const titleEnd = article.title !== null && article.text.startsWith(article.title) ? article.title.length : 0
  const quotations = findQuotations(article.text, article.language)
  const backward = places.flatMap((place, index) => readBackwardCue(place, places[index - 1], article.text) ?? [])
  const bySentence = places.flatMap((place) => {
    const isHeadline = place.tree.sentence.end <= titleEnd
    const canSpeak = speakersOf(place.sentence, state.mentions, entities)
    return onePerCue([
      ...backward.filter(({ sentence }) => sentence === place.sentence),
      ...readSourcePhrases(place),
      ...readHearsay(place),
      ...readPredicateCues(place),
      ...readNounCues(place),
      ...readNamedHead(place, canSpeak, isHeadline),
    ])
  })
  const outside = bySentence
    .filter((draft) => !isQuotedAside(draft, quotations, article.text, state.mentions))
    .filter((draft) => !isNamedLater(draft, backward))
  const chained = outside.map((draft) => chain(draft, outside))
  const announced = [...chained, ...readColonCues(places, chained)]
  const quoted = [...announced, ...readQuotedSpeech(places, quotations, article.text, announced)]
  const stretched = stretchOverQuotations(places, quoted, quotations, article.text)
  const agencies = state.mentions.filter((mention) => entities.get(mention.entities[0] ?? '')?.sector === 'MED')
  return [...stretched, ...readCarriedSpeech(places, stretched), ...readCredits(article, agencies)]
    .map(trimContent)
    .filter((draft) => draft.content.length > 0)
    .sort((a, b) => positionOf(a) - positionOf(b))
}

/**
 * What a quoted speaker thinks or wants is that speaker's words already (`“[I think] it will hold,” he said`); inside of a
 * quotation only what is said by someone named is kept.
 */
function isQuotedAside(draft: Draft, quotations: readonly Span[], text: string, mentions: readonly Mention[]): boolean {
  const { cue, source } = draft
  const around = cue && quotations.find((quotation) => covers(quotation, cue))
  if (!around || text.slice(around.start, around.end).split(/\s+/).length < 4) return false
  const isNamed = source && mentions.some((mention) => mention.form !== 'pronoun' && covers(source, mention))
  return !isNamed || (draft.class !== 'say' && draft.class !== 'deny')
}

/** `Er [soll] das Lager verlassen haben. Das meldete der Sender`: the second sentence names who says what the modal leaves open. */
function isNamedLater({ kind, cue, sentence }: Draft, backward: readonly Draft[]): boolean {
  return (
    kind === 'anonymous' &&
    cue !== null &&
    backward.some((later) => later.sentence > sentence && later.content.some((piece) => covers(piece, cue)))
  )
}

function placesOf(state: ReadingState, entities: ReadonlyMap<string, Entity>): Place[] {
  const parties = state.sentences.map(() => new Set<number>())
  for (const { sentence, first, last, entities: ids } of state.mentions) {
    const kind = entities.get(ids[0] ?? '')?.kind
    if (kind === 'facility' || kind === undefined) continue
    for (let index = first; index <= last; index += 1) parties[sentence]?.add(index)
  }
  return state.sentences.map((sentence, index) => ({
    tree: treeOf(sentence),
    sentence: index,
    language: state.article.language,
    isParty: (token) => parties[index]?.has(token) ?? false,
  }))
}

/** Who can stand before a colon: persons, bodies and capitals; a state's plain name there is a topic. */
function speakersOf(sentence: number, mentions: readonly Mention[], entities: ReadonlyMap<string, Entity>) {
  const own = mentions.filter((mention) => mention.sentence === sentence)
  return (index: number): boolean =>
    own.some((mention) => {
      if (index < mention.first || index > mention.last) return false
      const kind = entities.get(mention.entities[0] ?? '')?.kind
      if (mention.form === 'metonym') return true
      return mention.form === 'name' && (kind === 'person' || kind === 'organization' || kind === 'group')
    })
}

function onePerCue(drafts: readonly Draft[]): Draft[] {
  const taken = new Set<number>()
  const phrases = drafts.filter(({ rule }) => rule.includes('source-phrases'))
  return drafts.filter(({ cueHead, kind, cue }) => {
    if (cueHead === null) return true
    // `Laut Medienberichten soll er …`: the phrase names who says what the modal leaves open.
    if (kind === 'anonymous' && cue && phrases.some((phrase) => phrase.content.some((piece) => covers(piece, cue))))
      return false
    const isNew = !taken.has(cueHead)
    taken.add(cueHead)
    return isNew
  })
}

/** `TASS reported, citing the ministry, that …`: the cited source says what the citing one says. */
function chain(draft: Draft, drafts: readonly Draft[]): Draft {
  if (draft.chainedTo === undefined) return draft
  const host = drafts.find((other) => other.sentence === draft.sentence && other.cueHead === draft.chainedTo)
  return host ? { ...draft, content: host.content } : draft
}

/** Source and cue are no part of the content that they stand inside of. */
function trimContent(draft: Draft): Draft {
  const holes = [draft.cue, draft.source]
    .filter((span) => span !== null)
    .filter((hole) => !draft.content.some((piece) => covers(hole, piece)))
  const outer = draft.content.some((piece) => holes.some((hole) => overlaps(hole, piece)))
  const content = mergeSpans(draft.content)
  return { ...draft, content: outer ? subtractSpans(content, holes) : content }
}

function positionOf({ cue, content }: Draft): number {
  return cue?.start ?? content[0]?.start ?? 0
}
