import type { Difference, DifferenceValue, Language } from '@lagebild/schema'
import { cleanName } from './format/clean-name.ts'
import { fillPattern } from './format/fill-pattern.ts'
import { formatDay, formatDays } from './format/format-days.ts'
import type { Grammar } from './grammar.ts'
import { alpha2, type Lexicon } from './lexicon/lexicon.ts'

/** What accounts say of one attribute, with who says it: `Menge: die Angaben widersprechen sich – mehr als 70 Tiere (KCNA); 80 Tiere (TASS)`. */
export function tellDifference(language: Language, lexicon: Lexicon, grammar: Grammar, difference: Difference): string {
  const { attribute, standing, values } = difference
  const told = values.map((value) => tellValue(language, lexicon, grammar, attribute, value))
  return fillPattern(
    lexicon.phrases.get(`difference-${standing}`) ?? '{0}: {1}',
    lexicon.words.get(`attribute/${attribute}`) ?? attribute,
    told.join('; '),
  )
}

function tellValue(
  language: Language,
  lexicon: Lexicon,
  grammar: Grammar,
  attribute: string,
  value: DifferenceValue,
): string {
  const names = value.origins.map((origin) => grammar.nameOrigin(origin))
  const until =
    value.until &&
    fillPattern(lexicon.phrases.get('until-said') ?? '', grammar.joinNames(names), formatDay(language, value.until))
  const by = until ?? grammar.joinNames(names)
  const told = nameValue(language, lexicon, grammar, attribute, value)
  return by ? fillPattern(lexicon.phrases.get('value-by') ?? '{0} ({1})', told, by) : told
}

function nameValue(
  language: Language,
  lexicon: Lexicon,
  grammar: Grammar,
  attribute: string,
  value: DifferenceValue,
): string {
  if (value.amount) return grammar.tellAmount(value.amount)
  if (value.time) return formatDays(language, lexicon, value.time)
  if (value.parties.length > 0 && value.parties.every((key) => alpha2.has(key)))
    return grammar.joinNames(value.parties.map((key) => grammar.nameState(key)))
  return lexicon.words.get(`${attribute}/${value.text}`) ?? cleanName(value.text)
}
