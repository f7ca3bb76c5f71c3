import { createPhrasing } from '@lagebild/phrasing'
import type { ExchangeEntry, Language } from '@lagebild/schema'
import { describe, expect, it } from 'vitest'
import { exchangeItem, saysPeriod } from './exchange-item.ts'

const tonnes: ExchangeEntry['amounts'][number] = {
  amount: {
    min: 300,
    max: 300,
    minInclusive: true,
    maxInclusive: true,
    approximate: false,
    unit: 'tonne',
    per: null,
    text: '300 Tonnen',
  },
  origins: [],
  since: null,
}

describe('exchangeItem', () => {
  const cases: readonly (readonly [Pick<ExchangeEntry, 'kind' | 'items' | 'amounts'>, Language, string | null])[] = [
    [{ kind: 'goods', items: { de: 'Hunde', en: 'dogs' }, amounts: [] }, 'de', 'Hunde'],
    [{ kind: 'goods', items: { de: 'Hunde' }, amounts: [] }, 'en', '“Hunde”'],
    [{ kind: 'goods', items: { en: 'dogs' }, amounts: [] }, 'de', '„dogs“'],
    [{ kind: 'food', items: { de: 'Tonnen', en: 'wheat' }, amounts: [tonnes] }, 'de', '„wheat“'],
    [{ kind: 'food', items: { de: 'Tonnen' }, amounts: [tonnes] }, 'de', null],
    [{ kind: 'food', items: { de: 'Weizen' }, amounts: [tonnes] }, 'de', 'Weizen'],
    [{ kind: 'money', items: { en: 'euros' }, amounts: [tonnes] }, 'de', null],
    [{ kind: 'money', items: { de: 'Kredit' }, amounts: [] }, 'de', 'Kredit'],
    [{ kind: 'goods', items: {}, amounts: [] }, 'de', null],
  ]
  it.each(cases)('%j in %s is %s', (entry, language, item) => {
    expect(exchangeItem(entry, language, createPhrasing(language))).toBe(item)
  })
})

describe('saysPeriod', () => {
  it('is so where an amount is one of each month, and not where it is one', () => {
    expect(saysPeriod({ amounts: [tonnes] })).toBe(false)
    expect(saysPeriod({ amounts: [tonnes, { ...tonnes, amount: { ...tonnes.amount, per: 'month' } }] })).toBe(true)
  })
})
