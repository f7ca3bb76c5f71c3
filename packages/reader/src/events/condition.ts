import { type WordTest, wordTest } from './word-pattern.ts'

/**
 * What a predicate's surroundings must hold for an entry to apply. `obj` asks that the slot is filled, `obj=party` that a
 * party fills it, `obj:truppe|@troops` that one of the words does; `!` before it denies it, `/` joins alternatives.
 */
export interface Condition {
  readonly alternatives: readonly SlotTest[]
  readonly isDenied: boolean
}

export interface SlotTest {
  readonly slot: string
  readonly needsParty: boolean
  readonly word: WordTest | null
}

/** Conditions from a cell of the requires column, separated by spaces; all must hold. */
export function parseConditions(cell: string | undefined, classes: ReadonlyMap<string, WordTest>): Condition[] {
  return (cell ?? '').split(' ').flatMap((part) => {
    if (!part) return []
    const isDenied = part.startsWith('!')
    const alternatives = (isDenied ? part.slice(1) : part).split('/').map((test): SlotTest => {
      const [slot = '', words] = test.split(':')
      const [name = '', party] = slot.split('=')
      if (party !== undefined && party !== 'party') throw new Error(`cannot test "${test}"`)
      return { slot: name, needsParty: party === 'party', word: words ? wordTest(words.split('|'), classes) : null }
    })
    return [{ alternatives, isDenied }]
  })
}
