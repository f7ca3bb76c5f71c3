import { findMarker, isMarker } from '../clause-markers.ts'
import { contentClauses } from '../content-of-predicate.ts'
import { type Draft, openStance } from '../draft.ts'
import { findDoer, isPassive, sourceOf } from '../find-source.ts'
import { isHumanLike } from '../is-human-like.ts'
import type { Place } from '../place.ts'
import { findSourceNoun } from '../source-nouns.ts'
import { findSpeechCue, type SpeechCue } from '../speech-cues.ts'
import { wordsSpan } from '../words-span.ts'

/**
 * `[Ruanda hat seine Truppen abgezogen.] Das [teilte] [das Ministerium] mit.` A demonstrative that a cue has for its content stands for the
 * sentence before it, of the same paragraph. A denial (`Das dementierte Kigali`) does not make the denied words those of who denies them: its
 * content is the demonstrative.
 */
export function readBackwardCue(place: Place, before: Place | undefined, text: string): Draft | null {
  const { tree, sentence, language } = place
  if (!before || /\n\s*\n/.test(text.slice(before.tree.sentence.end, tree.sentence.start))) return null
  const predicate = tree.tokens.findIndex((token) => token.head === 0)
  const found = findSpeechCue(tree, predicate, language)
  if (!found || !['say', 'show', 'deny'].includes(found.cue.class)) return null
  const pronoun = tree.children(predicate, 'nsubj', 'obj').find((child) => isBackwardPronoun(place, child))
  if (pronoun === undefined || pronoun > predicate || contentClauses(place, predicate).length > 0) return null
  const doer = speakerOf(place, predicate, pronoun, found.cue)
  const source = doer === null ? null : sourceOf(place, doer)
  const content =
    found.cue.class === 'deny'
      ? wordsSpan(tree, [pronoun])
      : wordsSpan(
          before.tree,
          before.tree.tokens.map((_, index) => index),
        )
  if (!source || !content) return null
  return {
    sentence,
    cueHead: predicate,
    cue: wordsSpan(tree, [predicate]),
    source,
    content: [content],
    class: found.cue.class,
    stance: found.cue.stance ?? openStance,
    rule: `${found.cue.id} (sentence before)`,
  }
}

/** `Das`, `dies`, `this` by itself, whatever the parser takes it for. */
export function isBackwardPronoun({ tree, language }: Place, index: number): boolean {
  const token = tree.tokens[index]
  return (
    token !== undefined &&
    (token.upos === 'PRON' || token.upos === 'DET') &&
    isMarker(token.form, 'backward', language) &&
    tree.children(index).length === 0
  )
}

/** A person, body or paper: `[Der Sender] berichtete`, `[Akten] belegen`. */
export function canSpeak(place: Place, index: number): boolean {
  return isHumanLike(place, index) || findSourceNoun(place.tree.tokens[index]?.lemma ?? '', place.language) !== null
}

/**
 * Whoever else the verb has: German does not show in `das Portal` or `das Ministerium` whether it is subject or object, and parsers take the
 * pronoun for the subject. `Das geht [aus Akten] hervor`: papers speak, too.
 */
function speakerOf(place: Place, predicate: number, pronoun: number, cue: SpeechCue): number | null {
  const { tree, language } = place
  if (isPassive(tree, predicate)) return findDoer(place, predicate)
  const isSpeaker = (index: number): boolean => cue.class === 'show' || canSpeak(place, index)
  const noun = tree.children(predicate, 'nsubj', 'obj').find((child) => child !== pronoun && child > predicate)
  if (noun !== undefined) return isSpeaker(noun) && tree.tokens[noun]?.upos !== 'PRON' ? noun : null
  return (
    tree
      .children(predicate, 'obl')
      .find((child) => findMarker(tree, child, language, 'possessor') >= 0 && isSpeaker(child)) ?? null
  )
}
