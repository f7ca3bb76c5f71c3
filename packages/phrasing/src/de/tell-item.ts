import type { AmountView } from '@lagebild/schema'
import { cleanName } from '../format/clean-name.ts'
import { fillPattern } from '../format/fill-pattern.ts'
import { formatBounds, isOne, unitName } from '../format/format-amount.ts'
import { lexiconOf, type Noun } from '../lexicon/lexicon.ts'
import type { Item } from '../plan/clause.ts'
import { type Case, type Gender, indefiniteArticle, negativeArticle } from './articles.ts'

const lexicon = lexiconOf('de')

export interface ItemPhrase {
  readonly text: string
  readonly isPlural: boolean
  /** It carries `kein` and needs no `nicht`. */
  readonly isNegated: boolean
}

const plural = (noun: Noun, form: Case): string => {
  const word = noun.plural ?? noun.singular
  return form === 'dat' && noun.plural && !/[ns]$/.test(word) ? `${word}n` : word
}
const singular = (noun: Noun, form: Case): string =>
  noun.isWeak && form !== 'nom' ? (noun.plural ?? noun.singular) : noun.singular

/** A noun without an amount: `ein Protokoll`, `Tiere`, `Reis`; `kein Protokoll` where it is denied. */
export function tellNoun(id: string, form: Case, isDenied: boolean): ItemPhrase {
  const noun = lexicon.nouns.get(id)
  if (!noun) return { text: id, isPlural: false, isNegated: false }
  const isPlural = noun.number === 'p'
  const gender = isPlural ? 'p' : (noun.gender as Gender)
  const word = isPlural ? plural(noun, form) : singular(noun, form)
  const article = isDenied ? negativeArticle(gender, form) : noun.number === 'a' ? indefiniteArticle(gender, form) : ''
  return { text: article ? `${article} ${word}` : word, isPlural, isNegated: isDenied }
}

/** What moved, in a case: `mehr als 70 Tiere`, `rund 5.000 Tonnen Reis`, `100 Millionen US-Dollar im Jahr`. */
export function tellItem(item: Item, form: Case, isDenied: boolean): ItemPhrase {
  if (!item.amount) {
    if (item.noun) return tellNoun(item.noun, form, isDenied)
    return { text: cleanName(item.word ?? ''), isPlural: true, isNegated: false }
  }
  const { amount } = item
  const bounds = formatBounds('de', lexicon, amount)
  const unit = unitName('de', lexicon, amount)
  const noun = item.noun ? lexicon.nouns.get(item.noun) : undefined
  const isSingle = isOne(amount)
  const thing = noun ? nounBeside(noun, form, isSingle, unit !== null) : (item.word && cleanName(item.word)) || null
  const counted =
    noun && !unit && noun.number === 'm' ? `${thing} (${bounds})` : [bounds, unit, thing].filter(Boolean).join(' ')
  const per = amount.per ? lexicon.words.get(`per/${amount.per}`) : null
  const text = [counted, per].filter(Boolean).join(' ')
  return {
    text: item.isContested ? fillPattern(lexicon.phrases.get('accounts-differ') ?? '', text) : text,
    isPlural: !isSingle,
    isNegated: false,
  }
}

/** After a measure things that can be counted stand in the plural: `drei Tonnen Waffen`. */
function nounBeside(noun: Noun, form: Case, isSingle: boolean, isMeasured: boolean): string {
  if (noun.number === 'm' && (isMeasured || !noun.plural)) return noun.singular
  return isSingle && !isMeasured ? singular(noun, form) : plural(noun, isMeasured ? 'nom' : form)
}

/** An amount that stands alone. */
export function tellAmount(amount: AmountView): string {
  const noun = amount.unit && lexicon.nouns.has(amount.unit) ? amount.unit : null
  const { text } = tellItem({ amount, noun, word: null, isContested: false }, 'nom', false)
  return text || amount.text
}
