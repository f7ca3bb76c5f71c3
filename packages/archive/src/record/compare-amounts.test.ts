import { expect, test } from 'vitest'
import { amount } from '../../test/build-fact.ts'
import type { FactQuantity } from '../model/fact.ts'
import { compareAmounts } from './compare-amounts.ts'
import type { Relation } from './relate.ts'

const exactly = (count: number): FactQuantity => amount(count, 'troops', 'person')
const about = (count: number): FactQuantity => amount(count, 'troops', 'person', { approximate: true })
const moreThan = (count: number): FactQuantity => amount(count, 'troops', 'person', { minInclusive: false, max: null })
const upTo = (count: number): FactQuantity => amount(count, 'troops', 'person', { min: null })
const between = (min: number, max: number): FactQuantity => amount(min, 'troops', 'person', { max })

test.each<[string, FactQuantity, FactQuantity, Relation]>([
  ['25 or 45', exactly(25), exactly(45), 'excludes'],
  ['25 twice', exactly(25), exactly(25), 'equals'],
  ['more than 10,000 and about 12,000', moreThan(10_000), about(12_000), 'contains'],
  ['about 12,000 and more than 10,000', about(12_000), moreThan(10_000), 'within'],
  ['more than 70 and exactly 70', moreThan(70), exactly(70), 'excludes'],
  ['about 3,000 and about 12,000', about(3_000), about(12_000), 'excludes'],
  ['about 5,000 and more than 5,000', about(5_000), moreThan(5_000), 'overlaps'],
  ['up to 15,000 and more than 10,000', upTo(15_000), moreThan(10_000), 'overlaps'],
  ['45 to 50 and 48', between(45, 50), exactly(48), 'contains'],
  ['45 to 50 and 60', between(45, 50), exactly(60), 'excludes'],
])('%s', (_, a, b, relation) => {
  expect(compareAmounts(a, b)).toBe(relation)
})
