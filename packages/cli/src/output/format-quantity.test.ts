import type { Quantity } from '@lagebild/schema'
import { expect, test } from 'vitest'
import { formatQuantity } from './format-quantity.ts'

const quantity: Quantity = {
  id: 'q1',
  start: 0,
  end: 1,
  min: null,
  minInclusive: true,
  max: null,
  maxInclusive: true,
  approximate: false,
  unit: null,
  per: null,
}

test.each<[Partial<Quantity>, string]>([
  [{ min: 70, minInclusive: false, unit: 'animal' }, 'more than 70 animal'],
  [{ min: 320e6, max: 1.3e9, unit: 'USD', per: 'year' }, '320 million to 1.3 billion USD a year'],
  [{ max: 12_000, unit: 'person' }, 'up to 12,000 person'],
  [{ max: 5, maxInclusive: false }, 'less than 5'],
  [{ min: 24, max: 24 }, '24'],
  [{ min: 200, max: 200, approximate: true, unit: 'USD' }, 'about 200 USD'],
])('says %j as %s', (part, expected) => {
  expect(formatQuantity({ ...quantity, ...part })).toBe(expected)
})
