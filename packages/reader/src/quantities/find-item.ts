import type { QuantityContext } from './quantity-context.ts'
import { thingAt } from './thing-at.ts'
import type { UnitWord } from './unit-lexicon.ts'

/** The noun that is counted. */
export interface Item {
  /** Piece of the noun's last word. */
  readonly piece: number
  readonly word: UnitWord | null
  /** Whether only adjectives stand between number and noun, so that the quantity's span reaches it. */
  readonly isNear: boolean
}

/** How many pieces the noun may stand behind the number: `10.000 seiner am besten ausgebildeten Truppen`. */
const reach = 7

/** The noun counted by the number before a piece: `24 reinrassige Pferde`, `10,000 of its troops`. */
export function findItem(context: QuantityContext, index: number): Item | null {
  return context.hints[index] || context.hints[index - 1] ? findByTree(context, index) : findByOrder(context, index)
}

const passing = new Set(['ADJ', 'DET', 'PRON', 'ADV', 'PROPN', 'NUM', 'ADP', 'PART', 'X'])

function findByTree(context: QuantityContext, index: number): Item | null {
  const { source, hints, numbers } = context
  let isNear = true
  let fallback: Item | null = null
  for (let at = index; at < Math.min(source.pieces.length, index + reach); at++) {
    const piece = source.pieces[at]
    const hint = hints[at]
    if (!piece || !hint) return fallback
    if (piece.kind === 'sign' && piece.text !== '-') return fallback
    const isOf = numbers.of.has(piece.lower)
    if (hint.upos === 'ADP' && !(isOf && at === index)) return fallback
    const thing = thingAt(context, at)
    const isNoun = hint.upos === 'NOUN' || hint.upos === 'PROPN'
    if (
      thing &&
      (isNoun || (hint.upos !== 'VERB' && at === index) || (hint.upos === 'VERB' && at === index && !hints[at - 1]))
    ) {
      const last = lastOfCompound(context, thing.next - 1)
      if (isNoun || last !== thing.next - 1)
        return {
          piece: last,
          word: last === thing.next - 1 ? thing.value : (thingAt(context, last)?.value ?? null),
          isNear,
        }
      fallback ??= { piece: at, word: thing.value, isNear }
      continue
    }
    if (thing && at === index) fallback = { piece: at, word: thing.value, isNear }
    if (isNoun && !(hint.upos === 'PROPN' && isBeforeNoun(context, at))) {
      const last = lastOfCompound(context, at)
      return { piece: last, word: thingAt(context, last)?.value ?? null, isNear }
    }
    if (!passing.has(hint.upos) && !isNoun && !isAttributive(context, at)) return fallback
    if (hint.upos !== 'ADJ' && hint.upos !== 'PROPN' && hint.upos !== 'VERB' && piece.text !== '-') isNear = false
  }
  return fallback
}

/** A participle before its noun that the tagger took for a verb. */
const isAttributive = ({ hints }: QuantityContext, at: number): boolean =>
  hints[at]?.upos === 'VERB' && hints[at]?.deprel === 'amod'

const isBeforeNoun = ({ hints }: QuantityContext, at: number): boolean => {
  const next = hints[at + 1]?.upos
  return next === 'NOUN' || next === 'ADJ' || hints[at]?.deprel === 'compound'
}

/** `artillery shells`: the last of nouns side by side, as long as each depends on a later one. */
function lastOfCompound({ hints, source }: QuantityContext, first: number): number {
  let at = first
  while (
    hints[at]?.deprel.startsWith('compound') &&
    (hints[at]?.head ?? -1) > at &&
    /^(?:NOUN|PROPN)$/.test(hints[at + 1]?.upos ?? '') &&
    source.pieces[at + 1]?.kind === 'word'
  )
    at++
  return at
}

/** Without a tree: the first known noun, or, where nouns have capitals, the first capital after words without one. */
function findByOrder(context: QuantityContext, index: number): Item | null {
  const { source, numbers, rules } = context
  const hasNounCapitals = numbers.linkers.size > 0
  for (let at = index; at < Math.min(source.pieces.length, index + reach); at++) {
    const piece = source.pieces[at]
    if (piece?.text === '-' && piece.isGlued) continue
    if (piece?.kind !== 'word' || (at > index && numbers.words.has(piece.lower))) return null
    if (rules.labels.stop.at(source.pieces, at)) return null
    const thing = thingAt(context, at)
    const isOf = numbers.of.has(source.pieces[index]?.lower ?? '')
    if (thing) return { piece: thing.next - 1, word: thing.value, isNear: !isOf }
    if (hasNounCapitals && piece.text !== piece.lower) return { piece: at, word: null, isNear: true }
  }
  return null
}
