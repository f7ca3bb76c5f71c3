import type { NumberLexicon } from './number-lexicon.ts'

export interface DigitsReading {
  readonly value: number
  /** Written the other language's way (`4.5 Millionen` in German): a number only where a unit or multiple follows. */
  readonly isForeign: boolean
}

/** Longer runs of digits are keys and codes; a double could not hold them either. */
const mostDigits = 18

/** Value of digits with separators: `1.300.000,5` in German, `1,300,000.5` in English. Null for `1.2.3` and the like. */
export function readDigits(text: string, { decimal, group }: NumberLexicon): DigitsReading | null {
  if (text.length > 2 * mostDigits || text.replace(/\D/g, '').length > mostDigits) return null
  const plain = text.replace(/['’]/g, '')
  if (plain !== text && !/^\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?$/.test(text)) return null
  const shape = [...plain].map((sign) => (sign === decimal ? 'D' : sign === group ? 'G' : sign)).join('')
  if (/^\d+$/.test(shape)) return { value: Number(shape), isForeign: false }
  if (/^[1-9]\d{0,2}(?:G\d{3})+(?:D\d+)?$/.test(shape) || /^\d+D\d+$/.test(shape)) return finish(shape, 'D', 'G', false)
  // South Asian grouping: 12,34,567.
  if (/^\d{1,2}(?:G\d{2})+G\d{3}(?:D\d+)?$/.test(shape)) return finish(shape, 'D', 'G', false)
  if (/^[1-9]\d{0,2}(?:D\d{3}){2,}$/.test(shape) || /^[1-9]\d{0,2}(?:D\d{3})+G\d+$/.test(shape))
    return finish(shape, 'G', 'D', false)
  if (/^\d+G(?:\d{1,2}|\d{4,})$/.test(shape)) return finish(shape, 'G', 'D', true)
  return null
}

function finish(shape: string, decimal: string, group: string, isForeign: boolean): DigitsReading {
  return { value: Number(shape.replaceAll(group, '').replace(decimal, '.')), isForeign }
}
