import type { Amount } from './amount.ts'
import type { QuantityContext } from './quantity-context.ts'
import { thingAt } from './thing-at.ts'

/** Ages that a number beside a name alone can mean: `Kim, 47,`. */
const youngest = 10
const oldest = 110

/** `20 Jahre alt`, `aged 20`, `20-year-old`, `der 20-Jährige`, `im Alter von drei Monaten`, `Kim (47)`. */
export function readAge(context: QuantityContext, bare: Amount): Amount | null {
  const { source, units, rules } = context
  const { pieces } = source
  const age = (next: number, unit: string): Amount => ({ ...bare, next, unit, kind: 'age' })
  const isHyphened = /^[-–]$/.test(pieces[bare.next]?.text ?? '')
  if (isHyphened) {
    const bound = units.compounds.at(pieces, bare.next + 1)
    if (bound?.value.kind === 'age' && isPersonAge(context, bound.first, bound.next))
      return age(bound.next, bound.value.unit)
  }
  const span = units.measures.at(pieces, isHyphened ? bare.next + 1 : bare.next)
  const isSpan = span?.value.kind === 'duration'
  const end = span && isSpan ? span.next : bare.next
  const old = rules.labels.old.at(pieces, pieces[end]?.text === '-' ? end + 1 : end)
  if (old && (isSpan || pieces[end]?.lower === 'yo')) return age(old.next, span?.value.unit ?? 'year')
  if (rules.labels.age.before(pieces, skipModifiers(context, bare.first)))
    return age(end, isSpan && span ? span.value.unit : 'year')
  return !span && isBesideName(context, bare) ? age(bare.next, 'year') : null
}

function skipModifiers({ source, rules }: QuantityContext, first: number): number {
  const { pieces } = source
  let at = first
  for (let found = rules.modifiers.before(pieces, at); found; found = rules.modifiers.before(pieces, at))
    at = found.first
  // `aged between 35 and 59`.
  return rules.bounds.between.before(pieces, at)?.first ?? at
}

/** `70-jährige Frau` has an age; `20-jähriger Konflikt` lasts. A capital (`der 70-Jährige`) is always a person. */
function isPersonAge(context: QuantityContext, first: number, next: number): boolean {
  const { pieces } = context.source
  const word = pieces[first]
  if (!word || pieces[first + 1]?.text === '-' || word.text !== word.lower) return true
  return [next, next + 1, next + 2].some((at) => thingAt(context, at)?.value.unit === 'person')
}

/** `Min-ho Park, 47, said`, `Anna Berg (47)`. */
function isBesideName({ source, hints }: QuantityContext, { first, next, number }: Amount): boolean {
  const { pieces } = source
  if (number.form !== 'digits' || number.value < youngest || number.value > oldest || !Number.isInteger(number.value))
    return false
  const opening = pieces[first - 1]?.text
  const closing = pieces[next]?.text
  const name = pieces[first - 2]
  if (!((opening === ',' && closing === ',') || (opening === '(' && closing === ')')) || name?.kind !== 'word')
    return false
  const hint = hints[first - 2]
  if (hint) return hint.upos === 'PROPN'
  const given = pieces[first - 3]
  return isNameLike(name.text) && given?.kind === 'word' && isNameLike(given.text)
}

const isNameLike = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text)
