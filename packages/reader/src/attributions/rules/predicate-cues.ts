import type { Span } from '@lagebild/schema'
import { apposedSource } from '../apposed-source.ts'
import { findMarker } from '../clause-markers.ts'
import { contentClauses, findContent } from '../content-of-predicate.ts'
import type { Draft } from '../draft.ts'
import { openStance } from '../draft.ts'
import { findDoer, isPassive, sourceOf } from '../find-source.ts'
import { isHumanLike } from '../is-human-like.ts'
import { outerCue } from '../outer-cue.ts'
import type { Place } from '../place.ts'
import { hasReportedMood, isReportedMood } from '../reported-mood.ts'
import { findSpeechCue, type SpeechCue } from '../speech-cues.ts'
import { wordsPieces, wordsSpan } from '../words-span.ts'
import { canSpeak, isBackwardPronoun } from './backward-cues.ts'

const generic: SpeechCue = { id: '', class: 'say', frames: new Set(), stance: openStance }

/** `[The ministry] [said] [it had left]`: verbs and adjectives whose clause, infinitive, object or phrase is the content. */
export function readPredicateCues(place: Place): Draft[] {
  return place.tree.tokens.flatMap((token, index) => {
    if (!['VERB', 'AUX', 'ADJ'].includes(token.upos)) return []
    return readPredicate(place, index) ?? []
  })
}

function readPredicate(place: Place, predicate: number): Draft | null {
  const { tree, sentence, language } = place
  const found = findSpeechCue(tree, predicate, language)
  const cue = found?.cue ?? unlistedCue(place, predicate)
  if (!cue || cue.class === 'none' || cue.class === 'hold') return null
  const content = findContent(place, predicate, cue)
  if (content && content.form !== 'clause' && isNaming(place, predicate)) return null
  const quoter = quotingVerb(place, predicate)
  const quoted = quoter === null ? [] : tree.children(quoter, 'ccomp').flatMap((clause) => tree.subtree(clause))
  const words =
    content?.words ??
    (quoted.length > 0 ? quoted : null) ??
    hostContent(place, predicate, cue) ??
    afterColon(place, predicate, cue)
  if (!words) return null
  const outer = outerCue(place, predicate)
  const companion = found?.companion ?? null
  const subject = apposedSource(place, predicate) ?? findDoer(place, outer ?? predicate)
  // `[heißt es] in dem Papier`: a cue's own word is nobody.
  const doer = subject === companion ? null : subject
  // `Das dementierte [die Regierung]` takes a stand on the sentence before; the pronoun is not who speaks.
  const isTurned = doer !== null && isBackwardPronoun(place, doer)
  if (isTurned && content?.form === 'object' && content.words.some((word) => canSpeak(place, word))) return null
  // `Details were not disclosed`: nobody says so, and nothing is said.
  if (doer === null && content?.form === 'object' && isPassive(tree, predicate)) return null
  const isInside = doer !== null && words.includes(doer)
  return {
    sentence,
    cueHead: predicate,
    cue: cueSpan(place, predicate, companion),
    source: doer === null || isInside ? null : sourceOf(place, doer),
    content: wordsPieces(
      tree,
      withoutFollowers(
        place,
        predicate,
        content || quoted.length > 0
          ? [...strayWords(place, predicate, doer), ...words]
          : quotedPart(place, predicate, words),
      ).filter((index) => index !== predicate && index !== companion),
    ),
    class: cue.class,
    stance: cue.stance,
    ...(doer === null && content?.form === 'passive' ? ofNobodyNamed(place, predicate, cue) : {}),
    rule: `${cue.id || 'unlisted predicate'} (${content?.form ?? 'inserted'})`,
    ...(quoter !== null && quoted.length > 0 && !content ? { chainedTo: quoter } : {}),
  }
}

/**
 * `The army [is said] to have left`, `the pilots [are believed] to be alive`: others say or think so. Who `was told to leave` is not said to have
 * left, and what `is known` is so.
 */
function ofNobodyNamed({ tree }: Place, predicate: number, { class: kind, stance }: SpeechCue): Partial<Draft> {
  const isTold = tree
    .children(predicate, 'xcomp', 'advcl')
    .some((act) => tree.children(act, 'aux', 'cop').some((aux) => tree.tokens[aux]?.feats['VerbForm'] === 'Inf'))
  const certainty = stance.certainty ?? (kind === 'say' && isTold ? 'possible' : null)
  return certainty === null ? {} : { kind: 'anonymous', stance: { ...stance, certainty } }
}

/** `She was quoted [as saying] by TASS`, `TASS quoted her [as saying] that …`: the verb of quoting that such a cue belongs to. */
function quotingVerb(place: Place, predicate: number): number | null {
  const { tree, language } = place
  const host = tree.head(predicate)
  if (tree.relation(predicate) !== 'advcl' || findMarker(tree, predicate, language, 'comparison') < 0) return null
  const isQuoting = host >= 0 && findSpeechCue(tree, host, language)?.cue.class === 'say'
  return isQuoting && (isPassive(tree, host) || tree.children(host, 'obj').length > 0) ? host : null
}

/** `a horse [called Star]`, `troops [sent by nobody named]`: a participle at a noun, without anyone who says so. */
function isNaming(place: Place, predicate: number): boolean {
  const { VerbForm, Tense } = place.tree.tokens[predicate]?.feats ?? {}
  return (
    place.tree.relation(predicate) === 'acl' &&
    VerbForm === 'Part' &&
    Tense !== 'Pres' &&
    findDoer(place, predicate) === null
  )
}

/** A predicate that no lexicon knows is a cue where a person or body is its subject and the clause is reported. */
function unlistedCue(place: Place, predicate: number): SpeechCue | null {
  const { tree } = place
  if (tree.tokens[predicate]?.upos !== 'VERB' || isPassive(tree, predicate)) return null
  const clauses = contentClauses(place, predicate)
  const loose = tree.children(predicate, 'parataxis', 'ccomp')
  if ([...clauses, ...loose].some((clause) => isReportedMood(place, clause))) return generic
  // Where a language has a mood for what others say, a clause without it is told by the author.
  if (clauses.length === 0 || hasReportedMood(place.language)) return null
  const doer = findDoer(place, predicate)
  const marked = clauses.some(
    (clause) =>
      tree.relation(clause) === 'ccomp' &&
      tree.head(clause) === predicate &&
      findMarker(tree, clause, place.language, 'complement') >= 0,
  )
  return marked && doer !== null && isHumanLike(place, doer) ? generic : null
}

/**
 * A cue inserted in what it reports, or set after it: `[The deal], [he] [said], [is dead]`; `…, wie [das Ministerium]
 * [mitteilte]`. The content is the clause it hangs on.
 */
function hostContent(place: Place, predicate: number, cue: SpeechCue): number[] | null {
  const { tree, language } = place
  if (cue.class === 'feel') return null
  const source = apposedSource(place, predicate)
  const outermost = source ?? predicate
  const host = tree.head(outermost)
  if (host < 0) return null
  const below = new Set([...tree.subtree(predicate), ...tree.subtree(outermost)])
  if (below.size > 30 || below.size * 2 > tree.tokens.length * 1.4) return null
  // A semicolon ends what is reported: `Iran says it shot down a drone; Israel declines comment`.
  const [from, to] = [Math.min(host, predicate), Math.max(host, predicate)]
  if (tree.tokens.slice(from, to).some(({ form }) => form === ';')) return null
  const relation = tree.relation(predicate)
  const compared = findMarker(tree, predicate, language, 'inserted') >= 0
  const isInserted =
    source !== null ||
    relation === 'parataxis' ||
    relation === 'discourse' ||
    (compared && ['advcl', 'acl', 'ccomp', 'conj', 'dep'].includes(relation)) ||
    ((relation === 'conj' || relation === 'dep' || relation === 'advcl' || relation === 'ccomp') &&
      isInverted(place, predicate))
  if (!isInserted || (!compared && source === null && findDoer(place, predicate) === null)) return null
  if (tree.children(predicate, 'mark').some((mark) => !compared && mark < predicate)) return null
  // `…, wie die Agentur meldete` says the whole clause, even where the parser hangs it on a noun.
  const top = compared && relation === 'advcl' ? host : clauseTop(place, host)
  const words = tree.subtree(top).filter((index) => !below.has(index))
  return words.length > 1 ? words : null
}

/** `…, said the minister`, `„…“, sagte er`: right after a comma or quotation mark and before its subject. */
function isInverted({ tree }: Place, predicate: number): boolean {
  const subject = tree.children(predicate, 'nsubj')[0]
  const before = tree.tokens[predicate - 1]?.form ?? ''
  return subject !== undefined && subject > predicate && /^[,"“”»«'’?!–—-]+$/.test(before)
}

function clauseTop({ tree }: Place, host: number): number {
  const isClause = (index: number): boolean =>
    tree.tokens[index]?.upos === 'VERB' || tree.children(index, 'cop', 'nsubj').length > 0
  return [host, ...tree.ancestors(host)].find(isClause) ?? host
}

/** `[“The offer,”] she said, [“is off the table”]`: the first half may hang on the cue as a second subject. */
function strayWords({ tree }: Place, predicate: number, doer: number | null): number[] {
  if (isPassive(tree, predicate)) return []
  const stray = tree.children(predicate, 'nsubj').filter((subject) => subject !== doer && subject < (doer ?? 0))
  return stray.flatMap((subject) => tree.subtree(subject))
}

/** The content ends where another cue of the same speaker begins: `said [it had failed] and blamed them`. */
function withoutFollowers(place: Place, predicate: number, words: readonly number[]): readonly number[] {
  const followers = words.filter((index) => outerCue(place, index) === predicate)
  if (followers.length === 0) return words
  const left = new Set(followers.flatMap((index) => place.tree.subtree(index)))
  return words.filter((index) => !left.has(index))
}

const closing = /["”“»«]$|^''$/

/** `She put it this way: [the talks had failed]`, where the tree does not join the two sides. */
function afterColon({ tree }: Place, predicate: number, cue: SpeechCue): number[] | null {
  if (cue.class === 'feel') return null
  const colon = tree.tokens.findIndex(({ form }, index) => index > predicate && form === ':')
  if (colon < 0) return null
  const between = tree.tokens
    .slice(predicate + 1, colon)
    .some(({ upos, feats }) => upos === 'VERB' && feats['VerbForm'] === 'Fin')
  const rest = tree.tokens.map((_, index) => index).filter((index) => index > colon)
  return between || rest.length < 3 ? null : rest
}

/** Where quotation marks close right before a cue, only what stands before it is quoted: `[“He loves us,”] she said, and left.` */
function quotedPart(place: Place, predicate: number, words: readonly number[]): readonly number[] {
  const { tree } = place
  const start = Math.min(predicate, ...tree.children(predicate, 'nsubj').flatMap((subject) => tree.subtree(subject)))
  const mark = tree.tokens[start - 1]?.form === ',' ? tree.tokens[start - 2]?.form : tree.tokens[start - 1]?.form
  if (!mark || !closing.test(mark)) return words
  const before = words.filter((index) => index < start)
  return before.length > 1 ? before : words
}

function cueSpan({ tree }: Place, predicate: number, companion: number | null): Span | null {
  const words = companion !== null && Math.abs(companion - predicate) <= 2 ? [predicate, companion] : [predicate]
  return wordsSpan(tree, words)
}
