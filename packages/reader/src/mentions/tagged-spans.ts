import type { SentenceTree } from '../tree/sentence-tree.ts'

export type NameTag = 'PER' | 'LOC' | 'ORG' | 'MISC' | 'UNKNOWN'

export interface NameSpan {
  readonly first: number
  readonly last: number
  readonly tag: NameTag
}

const tags: Readonly<Partial<Record<string, NameTag>>> = { PER: 'PER', LOC: 'LOC', ORG: 'ORG', MISC: 'MISC' }

/**
 * The tagger's names, repaired by the tree: titles before a person are no part of the name (`Präsident` in `Präsident Putin`),
 * proper nouns that continue it are (`Kim Jong` + `Un`).
 */
export function taggedSpans(tree: SentenceTree, isActorNoun: (index: number) => boolean): NameSpan[] {
  const spans: NameSpan[] = []
  const { tokens } = tree
  for (let first = 0; first < tokens.length; first++) {
    const tag = tags[tokens[first]?.ner.slice(2) ?? '']
    if (!tag) continue
    let last = first
    while (tokens[last + 1]?.ner === `I-${tag}`) last++
    const span = repair(tree, { first, last, tag }, isActorNoun)
    if (span) spans.push(span)
    first = Math.max(last, span?.last ?? last)
  }
  return spans
}

function repair(tree: SentenceTree, span: NameSpan, isActorNoun: (index: number) => boolean): NameSpan | undefined {
  const { tokens } = tree
  let { first, last } = span
  const isNoise = (index: number): boolean =>
    ['PUNCT', 'PART', 'DET', 'ADP', 'CCONJ', 'AUX', 'VERB', 'SYM'].includes(tokens[index]?.upos ?? '')
  while (last > first && (isNoise(last) || /^['’]s?$/.test(tokens[last]?.form ?? ''))) last--
  while (first < last && isNoise(first) && tokens[first]?.upos !== 'ADP') first++
  if (span.tag === 'PER') {
    for (let index = first; index < last; index++) if (isActorNoun(index)) first = index + 1
    while (isContinued(tree, last, isActorNoun)) last++
  }
  const only = tokens[first]
  if (!only || first > last) return undefined
  if (first === last && (!/\p{Lu}|\p{N}/u.test(only.form) || isNoise(first) || isActorNoun(first))) return undefined
  return { first, last, tag: span.tag }
}

function isContinued(tree: SentenceTree, last: number, isActorNoun: (index: number) => boolean): boolean {
  const next = tree.tokens[last + 1]
  if (next?.upos !== 'PROPN' || !/^\p{Lu}/u.test(next.form) || isActorNoun(last + 1)) return false
  if (next.ner.startsWith('B-')) return false
  return tree.relation(last + 1) === 'flat' || tree.relation(last) === 'compound' || next.ner.startsWith('I-')
}
