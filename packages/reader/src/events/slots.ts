/**
 * What fills the places around a predicate, as token indexes by slot: `subj`, `obj`, `dat`, `comp` (a clause), `comp.subj`,
 * `poss`, `mod` (adjective or compound part), `adv`, `sich`, `aux`, `neg`, `agent`, and prepositions by lemma (`mit`, `gegen`). Of a noun
 * that is a predicate (`is under investigation`) `topic` is what it is said of and `case` its own preposition; `speaker` is who tells.
 * Voice, control, relative pronouns and shared arguments are already undone: `subj` is who acts.
 */
export type Slots = ReadonlyMap<string, readonly number[]>

const grammatical: ReadonlySet<string> = new Set([
  'subj',
  'obj',
  'dat',
  'gen',
  'comp',
  'comp.subj',
  'comp.aux',
  'poss',
  'mod',
  'adv',
  'advcl',
  'sich',
  'aux',
  'particle',
  'det',
  'self',
  'any',
  'topic',
  'case',
  'speaker',
])

/** Whether a slot is named for the preposition that opens what fills it. */
export function isPrepositionSlot(slot: string): boolean {
  return !grammatical.has(slot)
}

/** Slots that hold no argument, which `any` so does not look into. */
export const outerSlots: ReadonlySet<string> = new Set(['topic', 'case', 'speaker'])

export class SlotFiller {
  readonly slots = new Map<string, number[]>()

  add(slot: string, ...tokens: readonly number[]): void {
    const filled = this.slots.get(slot)
    if (!filled) this.slots.set(slot, [...tokens])
    else for (const token of tokens) if (!filled.includes(token)) filled.push(token)
  }

  /** Fills slots that are empty from other slots. */
  complete(others: Slots): void {
    for (const [slot, tokens] of others) if (!this.slots.has(slot)) this.slots.set(slot, [...tokens])
  }
}
