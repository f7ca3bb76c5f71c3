import type { Language } from '@lagebild/schema'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import type { Condition } from './condition.ts'
import { isPrivate } from './is-private.ts'
import type { PartyLookup } from './party-lookup.ts'
import type { PredicateEntry } from './predicate-entry.ts'
import { outerSlots, type Slots } from './slots.ts'
import type { StructureWords } from './structure-words.ts'

export interface Surroundings {
  readonly tree: SentenceTree
  readonly words: StructureWords
  readonly language: Language
  readonly parties: PartyLookup
  /** Tokens that name who tells of a predicate, which so are no party of it: `nach [Angaben der Regierung]`. */
  readonly speakers: (predicate: number) => ReadonlySet<number>
}

/** Tokens that the entry's word conditions rest on, which so belong to the predicate; null where the entry does not apply. */
export function matchEntry(entry: PredicateEntry, slots: Slots, around: Surroundings): readonly number[] | null {
  const used: number[] = []
  for (const condition of entry.conditions) {
    const met = matchCondition(condition, slots, around)
    if (condition.isDenied ? met !== null : met === null) return null
    if (met && !condition.isDenied) used.push(...met)
  }
  return used
}

/** The noun that a light verb carries; null where it carries another or none. */
export function carriedNoun({ noun }: PredicateEntry, slots: Slots, around: Surroundings): number | null {
  if (!noun) return null
  return fillers(noun.slot, slots).find((token) => lemmas(token, around).some(noun.test)) ?? null
}

function matchCondition(condition: Condition, slots: Slots, around: Surroundings): readonly number[] | null {
  for (const { slot, needs } of condition.alternatives) {
    const filled = slot === 'dat' || slot === 'obj' ? withBareNames(slot, slots, around) : fillers(slot, slots)
    if (needs === 'party or nothing' && filled.length === 0) return []
    if (needs === 'party' || needs === 'party or nothing') {
      if (filled.some((token) => isParty(token, around))) return []
    } else if (needs) {
      const met = filled.filter((token) => lemmas(token, around).some(needs))
      if (met.length > 0) return met
    } else if (filled.length > 0) return []
  }
  return null
}

/** A phrase that names a party, or people of one (`Soldaten aus Mali`); one person without a name is none (`der Mann`). */
function isParty(token: number, around: Surroundings): boolean {
  const { tree, words, parties } = around
  if (parties.own(token).some((id) => !isPrivate(id, parties))) return true
  if (tree.tokens[token]?.feats['PronType'] === 'Prs') return true
  if (parties.own(token).length > 0 && tree.tokens[token]?.feats['Number'] === 'Sing') return false
  return lemmas(token, around).some((word) => words.people(word) || words.crowd(word)) && parties.of(token).length > 0
}

/** `any` is every slot. */
function fillers(slot: string, slots: Slots): readonly number[] {
  if (slot !== 'any') return slots.get(slot) ?? []
  return [...slots].flatMap(([name, tokens]) => (outerSlots.has(name) ? [] : tokens))
}

/** The lemma of a phrase's head, and of what a collective counts: `eine Reihe von Maßnahmen`; the sign alone of `NZ$`. */
function lemmas(index: number, { tree, words }: Surroundings): string[] {
  const { lemma = '', form = '' } = tree.tokens[index] ?? {}
  const [sign] = /\p{Sc}$/u.exec(form) ?? []
  if (sign !== undefined) return [sign]
  // `two of its [boats]`
  if (!words.collective(lemma) && tree.tokens[index]?.upos !== 'NUM') return [lemma]
  return [lemma, ...tree.children(index, 'nmod', 'appos', 'flat').flatMap((child) => tree.tokens[child]?.lemma ?? [])]
}

/** A bare name does not show whether it is an object or somebody that something is given to: `half [Zypern]`, `ermahnte [Russland]`. */
function withBareNames(slot: 'dat' | 'obj', slots: Slots, { tree }: Surroundings): readonly number[] {
  const filled = slots.get(slot)
  if (filled) return filled
  return (slots.get(slot === 'dat' ? 'obj' : 'dat') ?? []).filter(
    (at) =>
      tree.tokens[at]?.upos === 'PROPN' && (tree.relation(at) === 'iobj' || tree.children(at, 'det').length === 0),
  )
}
