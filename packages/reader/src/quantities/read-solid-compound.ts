import type { QuantityStep } from './found-quantity.ts'
import { boundsOf } from './quantity-bounds.ts'
import type { QuantityContext } from './quantity-context.ts'
import { readModifiers } from './read-modifiers.ts'
import { splitNumberWord } from './split-number-word.ts'
import { addWord, emptyTally, sumOf, type Tally } from './tally.ts'
import { thingAt } from './thing-at.ts'

/** A number word and what it counts in one word: `zehnköpfig`, `zwanzigjährige`. `zweitägig` and `zweijähriger Krieg` last. */
export function readSolidCompound(context: QuantityContext, index: number, floor: number): QuantityStep | null {
  const { source, units, numbers } = context
  const piece = source.pieces[index]
  if (numbers.linkers.size === 0 || piece?.kind !== 'word') return null
  for (const [form, word] of units.compoundForms) {
    const at = piece.lower.indexOf(form, 3)
    const isWhole = word.kind === 'age' ? piece.lower.endsWith(form) : at > 0
    if (at < 3 || !isWhole) continue
    const words = splitNumberWord(piece.lower.slice(0, at), numbers)
    const tally = words?.reduce<Tally | null>((sum, part) => sum && addWord(sum, part), emptyTally)
    if (!tally) continue
    const isPerson = [index + 1, index + 2].some((next) => thingAt(context, next)?.value.unit === 'person')
    if (word.kind === 'age' && !isPerson && piece.text === piece.lower) continue
    if (word.kind === 'thing' && form.length < 6) continue
    const modifiers = readModifiers(context, index, floor)
    const value = sumOf(tally)
    return {
      quantity: {
        ...boundsOf(value, value, modifiers.effects, false, false),
        start: source.pieces[modifiers.first]?.start ?? 0,
        end: piece.end,
        number: index,
        unit: word.unit,
        per: null,
        item: null,
      },
      next: index + 1,
    }
  }
  return null
}
