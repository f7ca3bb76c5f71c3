import type { Language } from '@lagebild/schema'
import { describe, expect, test } from 'vitest'
import { lexicons, type Table } from '../generated/lexicons.ts'
import { findQuantities } from './find-quantities.ts'
import { quantityContext } from './quantity-context.ts'

const unitsIn = (text: string, language: Language): (string | null)[] =>
  findQuantities(quantityContext(text, language)).map(({ unit }) => unit)

const tables: readonly (readonly [Language, string, Table, (row: Table[number]) => string])[] = (
  ['de', 'en'] as const
).flatMap((language) => [
  [language, 'units', lexicons[language].quantityUnits, (row) => row['unit'] ?? ''] as const,
  [language, 'compounds', lexicons[language].quantityCompounds, (row) => row['unit'] ?? ''] as const,
  [language, 'currencies', lexicons[language].currencies, (row) => row['currency'] ?? ''] as const,
  [language, 'factors', lexicons[language].quantityFactors, () => 'factor'] as const,
])

describe.each(tables)('%s %s', (language, _topic, table, unitOf) => {
  test.each(table.filter((row) => row['example']).map((row) => [row['example'] ?? '', unitOf(row)]))(
    '%s has %s',
    (example, unit) => {
      expect(unitsIn(example, language)).toContain(unit)
    },
  )
  test.each(table.filter((row) => row['counterexample']).map((row) => [row['counterexample'] ?? '', unitOf(row)]))(
    '%s has no %s',
    (counterexample, unit) => {
      expect(unitsIn(counterexample, language)).not.toContain(unit)
    },
  )
})

const modifiers = (['de', 'en'] as const).flatMap((language) =>
  lexicons[language].quantityModifiers.map(
    (row) => [language, row['effect'] ?? '', row['example'] ?? '', row['counterexample'] ?? ''] as const,
  ),
)

describe.each(modifiers)('%s modifiers: %s', (language, effect, example, counterexample) => {
  test(`${example} is bounded so`, () => {
    const [found] = findQuantities(quantityContext(example, language))
    expect(found).toMatchObject(
      {
        above: { minInclusive: false, max: null },
        from: { minInclusive: true, max: null },
        below: { min: null, maxInclusive: false },
        to: { min: null, maxInclusive: true },
        about: { approximate: true },
        exact: { approximate: false, minInclusive: true, maxInclusive: true },
      }[effect] ?? {},
    )
  })
  test(`${counterexample} has no quantity`, () =>
    expect(findQuantities(quantityContext(counterexample, language))).toEqual([]))
})
