import type { AmountView } from '@lagebild/schema'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { formsOfNoun } from '../lexicon/noun-forms.ts'
import type { Item } from './clause.ts'

export interface ItemFacts {
  readonly amounts: readonly AmountView[]
  readonly objects: readonly string[]
  readonly kind: string | null
  readonly word: string | null
  readonly isContested: boolean
}

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)

/** What moved or was acted on, with its amount as far as one noun can carry it. */
export function chooseItem(lexicon: Lexicon, { amounts, objects, kind, word, isContested }: ItemFacts): Item | null {
  const concept = objects.find((object) => lexicon.nouns.has(object)) ?? null
  const bare = concept ?? (kind && lexicon.nouns.has(kind) && !word ? kind : null)
  const usable = amounts.filter(
    ({ unit }) => unit === null || isMoney(unit) || lexicon.nouns.has(unit) || lexicon.words.has(`measure/${unit}`),
  )
  const [first] = usable
  if (!first) return bare || word ? { amount: null, noun: bare, word: bare ? null : word, isContested: false } : null
  const names = namesOf(lexicon, first.unit, objects, kind, word)
  const comparable = usable.filter(({ unit, per }) => unit === first.unit && per === first.per)
  const same = isContested ? ofThing(names.noun, comparable) : comparable
  return {
    amount: isContested ? rangeOver(same) : largest(same),
    ...names,
    isContested: isContested && same.length > 1,
  }
}

/** A person is a soldier where troops move; a measure or a bare number takes the noun of what it is about. */
function namesOf(
  lexicon: Lexicon,
  unit: string | null,
  objects: readonly string[],
  kind: string | null,
  word: string | null,
) {
  if (unit === 'person' && kind === 'troops') return { noun: 'troops', word: null }
  if (unit !== null && isMoney(unit)) return { noun: null, word: null }
  if (unit !== null && lexicon.nouns.has(unit)) {
    const special = objects.find((object) => lexicon.nouns.get(object)?.kindOf === unit)
    return { noun: special ?? unit, word: null }
  }
  const concept = objects.find((object) => lexicon.nouns.has(object)) ?? null
  const noun = concept ?? (word === null && kind && lexicon.nouns.has(kind) ? kind : null)
  const isUnit = word !== null && word.toLowerCase() === lexicon.words.get(`measure/${unit}`)?.toLowerCase()
  return { noun, word: noun || isUnit ? null : word }
}

/** Of what accounts contradict each other about: amounts of animals, not of the pheasants among them. All, where the words do not tell. */
function ofThing(noun: string | null, amounts: readonly AmountView[]): readonly AmountView[] {
  const forms = formsOfNoun(noun)
  const same = amounts.filter(({ text }) => forms.some((form) => text.toLowerCase().includes(form)))
  return same.length > 0 ? same : amounts
}

const lower = ({ min, max }: AmountView): number => min ?? max ?? 0
const upper = ({ min, max }: AmountView): number => max ?? min ?? 0

/** Parts of a whole are smaller than it: of amounts that do not exclude each other the largest one says most. */
function largest(amounts: readonly AmountView[]): AmountView {
  return amounts.reduce((one, other) => (upper(other) > upper(one) ? other : one))
}

/** The range in which all the amounts lie. */
function rangeOver(amounts: readonly AmountView[]): AmountView {
  const low = amounts.reduce((one, other) => (lower(other) < lower(one) ? other : one))
  const high = amounts.reduce((one, other) => (upper(other) > upper(one) ? other : one))
  if (low === high) return low
  return {
    ...low,
    min: lower(low),
    minInclusive: true,
    max: upper(high),
    maxInclusive: true,
    approximate: low.approximate || high.approximate,
  }
}
