import type { SentenceTree } from '../tree/sentence-tree.ts'
import type { Condition } from './condition.ts'
import type { PartyLookup } from './party-lookup.ts'
import type { PredicateEntry } from './predicate-entry.ts'
import type { Slots } from './slots.ts'
import type { StructureWords } from './structure-words.ts'

export interface Surroundings {
  readonly tree: SentenceTree
  readonly words: StructureWords
  readonly parties: PartyLookup
}

/** Tokens that the entry's word conditions rest on, which so belong to the predicate; null where the entry does not apply. */
export function matchEntry(entry: PredicateEntry, slots: Slots, around: Surroundings): readonly number[] | null {
  const used: number[] = []
  const { noun } = entry
  if (noun) {
    const carried = fillers(noun.slot, slots).filter((token) => lemmas(token, around).some(noun.test))
    if (carried.length === 0) return null
    used.push(...carried)
  }
  for (const condition of entry.conditions) {
    const met = matchCondition(condition, slots, around)
    if (condition.isDenied ? met !== null : met === null) return null
    if (met && !condition.isDenied) used.push(...met)
  }
  return used
}

function matchCondition(condition: Condition, slots: Slots, around: Surroundings): readonly number[] | null {
  for (const { slot, needsParty, word } of condition.alternatives) {
    const filled = fillers(slot, slots)
    if (!needsParty && !word && filled.length > 0) return []
    if (needsParty && filled.some((token) => around.parties.own(token).length > 0)) return []
    if (word) {
      const met = filled.filter((token) => lemmas(token, around).some(word))
      if (met.length > 0) return met
    }
  }
  return null
}

/** `any` is every slot. */
function fillers(slot: string, slots: Slots): readonly number[] {
  return slot === 'any' ? [...slots.values()].flat() : (slots.get(slot) ?? [])
}

/** The lemma of a phrase's head, and of what a collective counts: `eine Reihe von Maßnahmen`. */
function lemmas(index: number, { tree, words }: Surroundings): string[] {
  const lemma = tree.tokens[index]?.lemma ?? ''
  if (!words.collective(lemma)) return [lemma]
  return [lemma, ...tree.children(index, 'nmod', 'appos', 'flat').flatMap((child) => tree.tokens[child]?.lemma ?? [])]
}
