import type { Language } from '@lagebild/schema'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { findActorNoun } from './find-actor-noun.ts'
import { matchWorldNames } from './match-world-names.ts'
import type { NameMatch } from './name-match.ts'
import { type NameSpan, type NameTag, taggedSpans } from './tagged-spans.ts'

/** A name in a sentence: of the world data (`match`), or one that only the text gives. */
export interface FoundName extends NameSpan {
  readonly match: NameMatch | null
  /** Where the article was written: `SEOUL, Nov 21 (Yonhap) -` at the start of a sentence. */
  readonly isDateline: boolean
}

/**
 * The names of a sentence in text order, not overlapping. World data and tree correct the tagger: a state's name that is
 * tagged PER stays a state, but `Jordan` inside `Jordan Henderson` is part of a person's name.
 */
export function findNames(tree: SentenceTree, text: string, language: Language): FoundName[] {
  const isActorNoun = (index: number): boolean => findActorNoun(tree, index, language) !== undefined
  const matches = matchWorldNames(tree.sentence, text, language)
  const spans = taggedSpans(tree, isActorNoun)
  const kept: FoundName[] = []
  const dropped = new Set<NameMatch>()
  for (const span of spans) {
    const inside = matches.filter((match) => match.first <= span.last && match.last >= span.first)
    if (inside.length === 0) {
      if (span.tag !== 'MISC') kept.push({ ...span, match: null, isDateline: false })
      continue
    }
    if (!isLongerName(tree, span, inside, isActorNoun)) continue
    for (const match of inside) dropped.add(match)
    kept.push({ ...span, match: null, isDateline: false })
  }
  for (const match of matches) {
    if (dropped.has(match)) continue
    const { first, last } = match
    kept.push({ first, last, tag: tagOf(match), match, isDateline: isDateline(match, text) })
  }
  kept.sort((a, b) => a.first - b.first || b.last - a.last)
  const names = kept.filter((name, at) => !kept.slice(0, at).some((other) => other.last >= name.first))
  return [...names, ...untaggedNames(tree, names, isActorNoun)].sort((a, b) => a.first - b.first)
}

/** Whether a tagged span is a name of its own around the names of the world data in it: `Bank of China`, `Jordan Henderson`. */
function isLongerName(
  tree: SentenceTree,
  span: NameSpan,
  inside: readonly NameMatch[],
  isActorNoun: (index: number) => boolean,
): boolean {
  if (inside.some(({ first, last }) => first < span.first || last > span.last)) return false
  if (inside.some(({ first, last }) => first === span.first && last === span.last)) return false
  if (inside.some(({ meanings }) => meanings.some(({ role }) => role === 'organization' || role === 'seat')))
    return span.tag === 'PER'
  const rest = []
  for (let index = span.first; index <= span.last; index++)
    if (!inside.some(({ first, last }) => first <= index && index <= last)) rest.push(index)
  const own = rest.filter((index) => tree.tokens[index]?.upos === 'PROPN' && !isActorNoun(index))
  if (span.tag === 'PER') return own.length > 0
  if (span.tag === 'ORG')
    return own.length > 0 || inside.some(({ first }) => first > span.first && isAfterPreposition(tree, first))
  return false
}

const isAfterPreposition = (tree: SentenceTree, index: number): boolean => tree.tokens[index - 1]?.upos === 'ADP'

/** What may stand between town and dash: an agency in brackets, a date. */
const datelineEnd =
  /^(?:\s*\([^)]{1,30}\)|,?\s*\p{L}{3,9}\.?\s*\d{1,2}(?:,\s*\d{4})?|,?\s*\d{1,2}\.?\s*\p{L}{3,9}(?:\s\d{4})?){0,3}\s*[-–—]{1,2}\s/u

function isDateline({ first, end }: NameMatch, text: string): boolean {
  return first <= 1 && datelineEnd.test(text.slice(end, end + 60))
}

function tagOf({ meanings }: NameMatch): NameTag {
  const role = meanings[0]?.role
  return role === 'organization' ? 'ORG' : 'LOC'
}

/** Runs of proper nouns that the tagger left out; what stands after a title is a person. */
function untaggedNames(
  tree: SentenceTree,
  names: readonly FoundName[],
  isActorNoun: (index: number) => boolean,
): FoundName[] {
  const isFree = (index: number): boolean =>
    tree.tokens[index]?.upos === 'PROPN' &&
    /^\p{Lu}/u.test(tree.tokens[index]?.form ?? '') &&
    !names.some(({ first, last }) => first <= index && index <= last) &&
    !isActorNoun(index) &&
    tree.tokens[index]?.ner === 'O'
  const found: FoundName[] = []
  for (let first = 0; first < tree.tokens.length; first++) {
    if (!isFree(first)) continue
    let last = first
    while (isFree(last + 1)) last++
    const isTitled = first > 0 && isActorNoun(first - 1)
    found.push({ first, last, tag: isTitled ? 'PER' : 'UNKNOWN', match: null, isDateline: false })
    first = last
  }
  return found
}
