import type { Sentence, Token } from '@lagebild/schema'
import { changeTokens } from './change-tokens.ts'

/**
 * A parser may read who speaks as more of those told of: `The guards freed two men, [a lawyer and a mayor] said`. What stands between the
 * last comma and a verb without a subject is its subject.
 */
export function freeSpeaker(sentence: Sentence): Sentence {
  const { tokens } = sentence
  const moved = new Map<number, Pick<Token, 'head' | 'deprel'>>()
  for (const [index, verb] of tokens.entries()) {
    const heads = isLeftAlone(tokens, index) ? speakersBefore(tokens, index) : []
    const [first, ...others] = heads
    if (!first) continue
    moved.set(first.id, { head: verb.id, deprel: 'nsubj' })
    for (const other of others) moved.set(other.id, { head: first.id, deprel: 'conj' })
    if (verb.deprel === 'conj') moved.set(verb.id, { head: verb.head, deprel: 'parataxis' })
  }
  return changeTokens(sentence, moved)
}

/** A finite verb behind all of its sentence but its own objects, without a subject, that no conjunction joins to another. */
function isLeftAlone(tokens: readonly Token[], index: number): boolean {
  const verb = tokens[index]
  if (verb?.upos !== 'VERB' || verb.feats['VerbForm'] !== 'Fin' || !['root', 'conj'].includes(verb.deprel)) return false
  const below = tokens.filter(({ head }) => head === verb.id)
  if (below.some(({ deprel, id }) => /^(nsubj|csubj|cc$|aux)/.test(deprel) && id <= verb.id)) return false
  const complement = verb.deprel === 'conj' || below.some(({ deprel, id }) => deprel === 'ccomp' && id < verb.id)
  const rest = tokens.slice(index + 1)
  return complement && rest.every(({ upos }) => !['VERB', 'AUX', 'SCONJ'].includes(upos))
}

/** Heads of the phrases from the last comma up to a verb, where they are nouns that the tree joins to something before the comma. */
function speakersBefore(tokens: readonly Token[], index: number): Token[] {
  const comma = tokens.findLastIndex(({ form }, at) => at < index && form === ',')
  const segment = tokens.slice(comma + 1, index)
  if (comma < 1 || segment.some(({ upos }) => ['VERB', 'AUX', 'SCONJ', 'PUNCT'].includes(upos))) return []
  const last = segment.at(-1)
  if (!last || !['NOUN', 'PROPN'].includes(last.upos)) return []
  const inside = new Set(segment.map(({ id }) => id))
  const heads = segment.filter(({ head }) => !inside.has(head))
  const before = tokens[comma]?.id ?? 0
  const areJoined = heads.every(({ head, deprel }) => head < before && ['conj', 'appos'].includes(deprel))
  return areJoined ? heads : []
}
