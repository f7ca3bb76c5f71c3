import type { Entity } from '@lagebild/schema'
import type { Mention } from '../model/mention.ts'
import { coordinated } from '../tree/coordinated.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { agentPhrases } from './agent-phrases.ts'
import { nounSlots } from './noun-slots.ts'
import type { StructureWords } from './structure-words.ts'
import { verbLemmas } from './verb-lemmas.ts'

/** Finds the entities that phrases stand for, in one sentence. */
export interface PartyLookup {
  /** Entities that a phrase names or refers to itself. */
  own(head: number): readonly string[]
  /** Entities of a phrase; where it has none of its own, those of its genitive, adjective or what else hangs on it. */
  of(head: number): readonly string[]
  /** As `of`, without what only stands near the phrase (`a bombing [near Samarra]`): those who can act through it. */
  behind(head: number): readonly string[]
  /** Entities that its prepositions direct a phrase at: `its promise [to Niger]`. */
  toward(head: number): readonly string[]
  entity(id: string): Entity | undefined
}

/** Builds the look-up of one sentence from its mentions. */
export function partyLookup(
  tree: SentenceTree,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
  words: StructureWords,
): PartyLookup {
  const byHead = new Map<number, Mention[]>()
  for (const mention of mentions) byHead.set(mention.head, [...(byHead.get(mention.head) ?? []), mention])

  const own = (head: number): readonly string[] => {
    const headed = byHead.get(head)
    if (headed)
      return unique(
        [...headed]
          .sort(byBreadth)
          .flatMap((mention) => mention.entities)
          .slice(0, 8),
      )
    const around = mentions.filter(
      (mention) => mention.first <= head && head <= mention.last && mention.form === 'name',
    )
    return unique(around.sort(byBreadth)[0]?.entities ?? [])
  }
  const find = (head: number, isFar: boolean, depth = 0): readonly string[] => {
    const found = own(head)
    if (found.length > 0 || depth > 3) return found
    const slots = nounSlots(tree, head, words)
    const below = (slot: string): readonly string[] =>
      unique((slots.get(slot) ?? []).flatMap((at) => find(at, isFar, depth + 1)))
    const near = unique([...below('poss'), ...below('mod')])
    if (near.length > 0) return near
    const apposed = unique(
      tree
        .children(head, 'appos')
        .flatMap((at) => coordinated(tree, at))
        .flatMap((at) => find(at, isFar, depth + 1)),
    )
    if (apposed.length > 0 || !isFar) return apposed
    const authors = unique(authorsOf(tree, head, words).flatMap((at) => find(at, isFar, depth + 1)))
    if (authors.length > 0) return authors
    for (const slot of slots.keys()) {
      if (['self', 'comp', 'det', 'poss', 'gen', 'mod'].includes(slot)) continue
      // A place that lies in no state (`an agreement on the Arctic`) is a topic, not a party.
      const far = below(slot).filter((id) => entities.get(id)?.kind !== 'place' || entities.get(id)?.country)
      if (far.length > 0) return far
    }
    return []
  }
  const toward = (head: number): readonly string[] =>
    unique(
      [...nounSlots(tree, head, words)]
        .filter(([slot]) => words.nounRecipient(slot))
        .flatMap(([, tokens]) => tokens.flatMap((token) => find(token, false))),
    )
  return {
    own,
    of: (head) => find(head, true),
    behind: (head) => find(head, false),
    toward,
    entity: (id) => entities.get(id),
  }
}

/** `crimes [committed by soldiers]`, `von [Soldaten] begangene Verbrechen`: whose doing a thing is. */
function authorsOf(tree: SentenceTree, head: number, words: StructureWords): number[] {
  const verbs = tree.children(head, 'acl', 'amod').filter((verb) => verbLemmas(tree, verb).some(words.authoring))
  return verbs.flatMap((verb) => agentPhrases(tree, verb, words))
}

const byBreadth = (a: Mention, b: Mention): number => b.last - b.first - (a.last - a.first)
const unique = (ids: readonly string[]): string[] => [...new Set(ids)]
