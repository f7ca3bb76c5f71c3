import type { Place } from './place.ts'

/** Whether a token looks like someone who can speak: a name or mention of a person or body, or a personal pronoun. */
export function isHumanLike({ tree, isParty }: Place, index: number): boolean {
  const token = tree.tokens[index]
  if (!token) return false
  if (token.upos === 'PROPN' || token.ner !== 'O' || isParty(index)) return true
  if (token.upos !== 'PRON') return false
  const { PronType, Person, Gender } = token.feats
  if (PronType !== undefined && PronType !== 'Prs' && PronType !== 'Rel') return false
  return Person !== '3' || Gender !== 'Neut'
}
