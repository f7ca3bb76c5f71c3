import type { Sentence } from '@lagebild/schema'
import type { LocatedQuantity } from '../model/located-quantity.ts'
import type { ReadingState } from '../model/reading-state.ts'
import type { Step } from '../pipeline/step.ts'
import { findQuantities } from './find-quantities.ts'
import { hintsOf } from './hints-of.ts'
import { locateQuantity } from './locate-quantity.ts'
import { quantityContext } from './quantity-context.ts'

/** Finds the quantities of the article, in the order of the text: `über 70 Tiere`, `jährlich 320 Millionen Dollar`. */
export const quantitiesStep: Step<'quantities'> = {
  name: 'quantities',
  requires: ['article', 'sentences', 'times'],
  provides: ['quantities'],
  run: (state: ReadingState) => ({ quantities: readQuantities(state) }),
}

function readQuantities({ article, sentences, times }: ReadingState): LocatedQuantity[] {
  const quantities: LocatedQuantity[] = []
  sentences.forEach((sentence: Sentence, index) => {
    const text = article.text.slice(sentence.start, sentence.end)
    const bare = quantityContext(text, article.language, sentence.start)
    const context = { ...bare, hints: hintsOf(bare.source.pieces, sentence) }
    for (const found of findQuantities(context)) {
      const number = context.source.pieces[found.number]
      // A number inside a time expression is part of it, unless it measures something: an age, a rate.
      const isTime =
        found.unit === null && times.some(({ time }) => number && time.start <= number.start && number.end <= time.end)
      if (!isTime) quantities.push(locateQuantity(context, sentence, index, `q${quantities.length + 1}`, found))
    }
  })
  return quantities
}
