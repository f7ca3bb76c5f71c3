import type { QuantityContext } from './quantity-context.ts'
import type { ModifierEffect } from './rule-lexicon.ts'

export interface Modifiers {
  /** First piece of the words that change the range; the number's own where there are none. */
  readonly first: number
  readonly effects: readonly ModifierEffect[]
}

/**
 * The words before an amount that open or blur it: `bis zu rund 200`.
 * @param floor first piece that they may use
 */
export function readModifiers({ source, rules, hints }: QuantityContext, index: number, floor: number): Modifiers {
  const effects: ModifierEffect[] = []
  let first = index
  for (let at = index; ; ) {
    const found = rules.modifiers.before(source.pieces, at)
    // `handed over 22 howitzers`: the particle of a verb.
    if (!found || found.first < floor || hints[found.first]?.deprel.startsWith('compound:prt')) break
    if (found.value === 'above' && found.first === at - 1 && saysWorth({ source, rules }, found.first)) break
    effects.push(found.value)
    at = found.first
    if (found.value !== 'exact') first = at
  }
  return { first, effects }
}

/** `ein Kredit [über] 250 Millionen`; `mehr als` never does. */
function saysWorth({ source, rules }: Pick<QuantityContext, 'source' | 'rules'>, at: number): boolean {
  const noun = source.pieces[at - 1]?.lower
  return noun !== undefined && rules.valuedNouns.some((ending) => noun.endsWith(ending))
}

/** Skips words of that kind forwards: `zwischen rund 5 und etwa 7`. */
export function skipModifiers(
  { source, rules }: QuantityContext,
  index: number,
): { next: number; effects: readonly ModifierEffect[] } {
  const effects: ModifierEffect[] = []
  let next = index
  for (let found = rules.modifiers.at(source.pieces, next); found; found = rules.modifiers.at(source.pieces, next)) {
    effects.push(found.value)
    next = found.next
  }
  return { next, effects }
}
