import type { Draft } from '../draft.ts'
import { openStance } from '../draft.ts'
import { sourceOf } from '../find-source.ts'
import type { Place } from '../place.ts'
import { findSourceNoun } from '../source-nouns.ts'
import { wordsSpan } from '../words-span.ts'

const longestName = 7

/**
 * `[Bericht]: Truppen verlegt`, `[Moscow]: the offer stands`, in headlines also `Truppen verlegt - [Bericht]`. Only what can
 * speak counts: persons, bodies, capitals for their governments, and nouns that name sources; `Neue Allianz: …` is a topic.
 */
export function readNamedHead(place: Place, canSpeak: (index: number) => boolean, isHeadline: boolean): Draft[] {
  const { tree } = place
  const marks = tree.tokens.flatMap(({ form }, index) =>
    form === ':' || (isHeadline && /^[-–—]+$/.test(form)) ? [index] : [],
  )
  for (const mark of marks) {
    const before = readSide(place, mark, 0, mark, canSpeak)
    if (before && tree.tokens[mark]?.form === ':') return [before]
    const end = tree.tokens.at(-1)?.upos === 'PUNCT' ? tree.tokens.length - 1 : tree.tokens.length
    const after = isHeadline ? readSide(place, mark, mark + 1, end, canSpeak) : null
    if (after) return [after]
  }
  return []
}

function readSide(
  place: Place,
  mark: number,
  from: number,
  to: number,
  canSpeak: (index: number) => boolean,
): Draft | null {
  const { tree, sentence, language } = place
  const words = range(from, to)
  if (words.length === 0 || words.length > longestName) return null
  if (words.some((index) => ['VERB', 'AUX', 'PUNCT'].includes(tree.tokens[index]?.upos ?? ''))) return null
  const inSide = (index: number): boolean => index >= from && index < to
  const head = words.find((index) => !inSide(tree.head(index))) ?? from
  const speaker = [head, ...words].find(
    (index) =>
      canSpeak(index) ||
      (tree.tokens[index]?.upos === 'NOUN' && findSourceNoun(tree.tokens[index]?.lemma ?? '', language)),
  )
  if (speaker === undefined) return null
  const rest = from === 0 ? range(mark + 1, tree.tokens.length) : range(0, mark)
  const content = wordsSpan(tree, rest)
  const span = wordsSpan(tree, words)
  if (!content || !span || rest.length < 3) return null
  const source = sourceOf(place, speaker)
  return {
    sentence,
    cueHead: mark,
    cue: wordsMark(place, mark),
    source: source && { ...source, ...span },
    content: [content],
    class: 'say',
    stance: openStance,
    rule: 'name before a colon',
  }
}

function wordsMark({ tree }: Place, mark: number): { start: number; end: number } | null {
  const token = tree.tokens[mark]
  return token ? { start: token.start, end: token.end } : null
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset)
}
