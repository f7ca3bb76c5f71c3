import type { LocatedEvent } from '../model/located-event.ts'
import type { ReadingState } from '../model/reading-state.ts'

/** A word that stands for an act told before, what the text says of it there, and the rule that found it. */
export interface Retelling {
  readonly sentence: number
  readonly word: number
  /** Ids. */
  readonly quantities: readonly string[]
  readonly rule: string
}

/** An act that is told again, pinned to the word that stands for it; what it moved is not told again with it. */
export function retell(
  told: LocatedEvent,
  { sentence, word, quantities, rule }: Retelling,
  { article, sentences }: ReadingState,
): LocatedEvent {
  const token = sentences[sentence]?.tokens[word]
  if (!token) throw new Error(`word ${word} of sentence ${sentence} is not there`)
  const { start, end } = token
  return {
    ...told,
    ...{ sentence, first: word, last: word, head: word, rule },
    event: { ...told.event, trigger: { start, end, text: article.text.slice(start, end) }, quantities },
    exchange: null,
  }
}
