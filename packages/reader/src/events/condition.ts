import { type WordStem, type WordTest, wordTest } from '../lexicon/word-pattern.ts'

/**
 * What a predicate's surroundings must hold for an entry to apply. `obj` asks that the slot is filled, `obj=party` that a
 * party fills it, `obj?party` that a party does if anything does (a passive names no agent), `obj:truppe|@troops` that one of
 * the words does; `!` before it denies it, `/` joins alternatives.
 */
export interface Condition {
  readonly alternatives: readonly SlotTest[]
  readonly isDenied: boolean
}

export interface SlotTest {
  readonly slot: string
  readonly needs: 'party' | 'party or nothing' | WordTest | null
}

const slotTest = /^([^=?:]+)(?:([=?])party|:(.+))?$/u

/** Conditions from a cell of the requires column, separated by spaces; all must hold. */
export function parseConditions(
  cell: string | undefined,
  classes: ReadonlyMap<string, WordTest>,
  stem: WordStem,
): Condition[] {
  return (cell ?? '').split(' ').flatMap((part) => {
    if (!part) return []
    const isDenied = part.startsWith('!')
    const alternatives = (isDenied ? part.slice(1) : part).split('/').map((test) => parseSlotTest(test, classes, stem))
    return [{ alternatives, isDenied }]
  })
}

function parseSlotTest(test: string, classes: ReadonlyMap<string, WordTest>, stem: WordStem): SlotTest {
  const [, slot = '', sign, words] = slotTest.exec(test) ?? []
  if (!slot) throw new Error(`cannot test "${test}"`)
  if (sign) return { slot, needs: sign === '=' ? 'party' : 'party or nothing' }
  return { slot, needs: words ? wordTest(words.split('|'), classes, stem) : null }
}
