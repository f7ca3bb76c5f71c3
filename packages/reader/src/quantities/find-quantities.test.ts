import type { Language } from '@lagebild/schema'
import { describe, expect, test } from 'vitest'
import { describeQuantity } from '../../test/quantities/describe-quantity.ts'
import { englishNoQuantities } from '../../test/quantities/english-no-quantities.ts'
import { englishQuantities } from '../../test/quantities/english-quantities.ts'
import { germanNoQuantities } from '../../test/quantities/german-no-quantities.ts'
import { germanQuantities } from '../../test/quantities/german-quantities.ts'
import { findQuantities } from './find-quantities.ts'
import { quantityContext } from './quantity-context.ts'

function read(text: string, language: Language): string {
  const context = quantityContext(text, language)
  return findQuantities(context)
    .map((quantity) => describeQuantity(text, context.source.pieces, quantity))
    .join('; ')
}

describe('German quantities without trees', () => {
  test.each(germanQuantities)('%s', (sentence, quantities) => expect(read(sentence, 'de')).toBe(quantities))
  test.each(germanNoQuantities)('none in: %s', (sentence) => expect(read(sentence, 'de')).toBe(''))
})

describe('English quantities without trees', () => {
  test.each(englishQuantities)('%s', (sentence, quantities) => expect(read(sentence, 'en')).toBe(quantities))
  test.each(englishNoQuantities)('none in: %s', (sentence) => expect(read(sentence, 'en')).toBe(''))
})

describe('odd input', () => {
  const odd = [
    '',
    '.',
    '1.2.3',
    '10.10.',
    '1,2,3,4',
    '9'.repeat(10_000),
    '1.000'.repeat(2_000),
    '9'.repeat(18),
    '- - - 5',
    '5-',
    '-5-7-9',
    '$',
    '$$$ 5 $$$',
    'zwischen 5',
    'between 5 and',
    'from to 5',
    'million '.repeat(200),
    '1 million '.repeat(200),
    '9 trillion '.repeat(200),
    'einhundert'.repeat(500),
    'und'.repeat(3_000),
    'hundreds of '.repeat(1_000),
    '½½½½ 1/0 0/0 1/2/3',
    '１２３ ٣٤٥ 五',
    '\u0000\ud800 5 \udfff',
    'a@'.repeat(5_000),
    '5 '.repeat(5_000),
    '1 000 '.repeat(2_000),
  ]
  test.each(odd.map((text) => [text.slice(0, 30), text]))('is read within bounds: %j', (_name, text) => {
    for (const language of ['de', 'en'] as const) {
      for (const { min, max, start, end } of findQuantities(quantityContext(text, language))) {
        expect(min === null || Number.isFinite(min)).toBe(true)
        expect(max === null || Number.isFinite(max)).toBe(true)
        expect(0 <= start && start < end && end <= text.length).toBe(true)
      }
    }
  })

  test('offsets are those of the article', () => {
    const [found] = findQuantities(quantityContext('Es kamen 70 Tiere.', 'de', 100))
    expect([found?.start, found?.end]).toEqual([109, 117])
  })
})
