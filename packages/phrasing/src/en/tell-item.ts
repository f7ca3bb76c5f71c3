import type { AmountView } from '@lagebild/schema'
import { cleanName } from '../format/clean-name.ts'
import { fillPattern } from '../format/fill-pattern.ts'
import { formatBounds, isOne, unitName } from '../format/format-amount.ts'
import { lexiconOf, type Noun } from '../lexicon/lexicon.ts'
import type { Item } from '../plan/clause.ts'

const lexicon = lexiconOf('en')

export interface ItemPhrase {
  readonly text: string
  readonly isPlural: boolean
}

const plural = (noun: Noun): string => noun.plural ?? noun.singular
const withIndefinite = (word: string): string => `${/^[aeio]/.test(word) ? 'an' : 'a'} ${word}`

/** A noun without an amount: `a protocol`, `animals`, `rice`. */
export function tellNoun(id: string): ItemPhrase {
  const noun = lexicon.nouns.get(id)
  if (!noun) return { text: id, isPlural: false }
  const isPlural = noun.number === 'p'
  return {
    text: isPlural ? plural(noun) : noun.number === 'a' ? withIndefinite(noun.singular) : noun.singular,
    isPlural,
  }
}

/** What moved: `more than 70 animals`, `about 5,000 tonnes of rice`, `100 million US dollars a year`. */
export function tellItem(item: Item): ItemPhrase {
  if (!item.amount)
    return item.noun ? tellNoun(item.noun) : { text: cleanName(item.word ?? ''), isPlural: /s$/.test(item.word ?? '') }
  const { amount } = item
  const bounds = formatBounds('en', lexicon, amount)
  const unit = unitName('en', lexicon, amount)
  const noun = item.noun ? lexicon.nouns.get(item.noun) : undefined
  const isSingle = isOne(amount)
  const thing = noun ? nounBeside(noun, isSingle && unit === null) : (item.word && cleanName(item.word)) || null
  const counted =
    noun && !unit && noun.number === 'm'
      ? `${thing} (${bounds})`
      : [bounds, unit, unit && thing ? 'of' : null, thing].filter(Boolean).join(' ')
  const per = amount.per ? lexicon.words.get(`per/${amount.per}`) : null
  const text = [counted, per].filter(Boolean).join(' ')
  return {
    text: item.isContested ? fillPattern(lexicon.phrases.get('accounts-differ') ?? '', text) : text,
    isPlural: !isSingle && !(noun?.number === 'm' && !unit),
  }
}

function nounBeside(noun: Noun, isSingle: boolean): string {
  return noun.number === 'm' || isSingle ? noun.singular : plural(noun)
}

/** An amount that stands alone. */
export function tellAmount(amount: AmountView): string {
  const noun = amount.unit && lexicon.nouns.has(amount.unit) ? amount.unit : null
  return tellItem({ amount, noun, word: null, isContested: false }).text || amount.text
}
