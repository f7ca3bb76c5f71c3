import type { EntityDraft } from '../entities/entity-draft.ts'
import type { FoundActorNoun } from './find-actor-noun.ts'
import type { FoundName } from './find-names.ts'
import type { SentenceGround } from './sentence-ground.ts'
import { spanHead } from './span-head.ts'

/** A person that a title names, with where the name stands. */
export interface AttachedPerson {
  readonly name: FoundName
  readonly head: number
  readonly draft: EntityDraft
}

const namingRelations = new Set(['flat', 'appos', 'nmod', 'compound', 'name', 'dep', 'obj'])
const titleRelations = new Set(['appos', 'compound', 'flat', 'nmod', 'amod', 'conj', 'parataxis', 'nsubj'])
/** Longest way from a name over its comma to the title's noun: `Kozlov, dem sehr erfahrenen russischen Minister`. */
const longestApposition = 8

/** Persons that a title belongs to: before the name, after it in apposition, or said of it (`X ist Präsident von Y`). */
export function attachedPersons(ground: SentenceGround, noun: FoundActorNoun, head: number): AttachedPerson[] {
  return ground.names.flatMap((name) => {
    if (name.tag !== 'PER' && name.tag !== 'UNKNOWN') return []
    if (name.first <= noun.last && noun.first <= name.last) return []
    const nameHead = spanHead(ground.tree, name.first, name.last)
    if (!isTitleOf(ground, noun, head, name, nameHead)) return []
    const [draft] = ground.entitiesAt(nameHead).filter(({ kind }) => kind === 'person')
    return draft ? [{ name, head: nameHead, draft }] : []
  })
}

function isTitleOf(
  ground: SentenceGround,
  noun: FoundActorNoun,
  head: number,
  name: FoundName,
  nameHead: number,
): boolean {
  const { tree } = ground
  const { tokens } = tree
  const isOwner =
    tokens[nameHead]?.deprel === 'nmod:poss' ||
    (tokens[nameHead]?.feats['Case'] === 'Gen' && tokens[name.last]?.form.endsWith('s'))
  const hasCase = tree.children(nameHead, 'case').some((at) => at >= noun.last)
  if (name.first === noun.last + 1) return !isOwner && !hasCase
  if (isApposedWithTitle(ground, noun, head, name, nameHead)) return true
  if (name.first > noun.last && isOtherTitleBetween(ground, noun.last, name.first)) return false
  if (tree.head(nameHead) === head && namingRelations.has(tree.relation(nameHead)) && name.first > noun.last)
    return !isOwner && !hasCase && !hasVerbBetween(tree.tokens, noun.last, name.first)
  if (tree.relation(nameHead) === 'nsubj' && tree.head(nameHead) === head && tree.children(head, 'cop').length > 0)
    return true
  if (noun.first > name.last && tokens[name.last + 1]?.form === ',') {
    if (head - name.last > longestApposition && tree.relation(head) !== 'appos') return false
    const isBelow = tree.head(head) >= name.first && tree.head(head) <= name.last
    return (
      (isBelow && titleRelations.has(tree.relation(head))) ||
      (tree.relation(head) === 'appos' && isNounPhraseBetween(tokens, name.last + 1, head))
    )
  }
  return false
}

const hasVerbBetween = (tokens: SentenceGround['tree']['tokens'], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ upos }) => upos === 'VERB' || upos === 'AUX')

/** Only what a noun phrase is made of stands between a comma and the noun. */
function isNounPhraseBetween(tokens: SentenceGround['tree']['tokens'], from: number, to: number): boolean {
  return tokens
    .slice(from + 1, to)
    .every(({ upos }) => ['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'ADP', 'ADV', 'NUM'].includes(upos))
}

/** `A spokesman for the army, Colonel Jan Hall`: the second title with its name stands in apposition to the first. */
function isApposedWithTitle(
  { tree, nounAt }: SentenceGround,
  noun: FoundActorNoun,
  head: number,
  name: FoundName,
  nameHead: number,
): boolean {
  const above = tree.head(nameHead)
  const isApposed = (index: number): boolean => tree.relation(index) === 'appos' && tree.head(index) === head
  const between = tree.tokens.slice(noun.last + 1, Math.max(noun.last + 1, name.first))
  return (
    (isApposed(nameHead) || (above >= 0 && nounAt(above)?.entry.kind === 'person' && isApposed(above))) &&
    tree.tokens[head]?.feats['Number'] !== 'Plur' &&
    between.some(({ form }) => form === ',') &&
    between.every(({ upos }) => upos !== 'CCONJ' && upos !== 'VERB')
  )
}

/** `Premier` before the second name in `Machthaber Kim Jong Un sowie Premier Kim Tok Hun`. */
function isOtherTitleBetween({ nounAt }: SentenceGround, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (nounAt(index)?.entry.kind === 'person') return true
  return false
}
