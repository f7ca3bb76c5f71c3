import { wholeRecord } from '@lagebild/schema'
import { describe, expect, it } from 'vitest'
import { narrowFilter } from './narrow-filter.ts'

describe('narrowFilter', () => {
  it('leaves a filter alone beside the whole record', () => {
    const filter = { ...wholeRecord, parties: ['PRK'], types: ['AID' as const], since: '2024-11-01', contested: true }
    expect(narrowFilter(filter, wholeRecord)).toEqual(filter)
    expect(narrowFilter(wholeRecord, filter)).toEqual(filter)
  })

  it('asks for all parties of both, and for values that both allow', () => {
    const base = { ...wholeRecord, parties: ['PRK'], types: ['AID' as const, 'AGREE' as const] }
    const extra = { ...wholeRecord, parties: ['RUS'], types: ['AGREE' as const, 'ASSAULT' as const] }
    expect(narrowFilter(base, extra)).toMatchObject({ parties: ['PRK', 'RUS'], types: ['AGREE'] })
  })

  it('takes the narrower days and both words', () => {
    const base = { ...wholeRecord, since: '2024-11-01', until: '2024-12-31', words: 'zoo' }
    const extra = { ...wholeRecord, since: '2024-10-01', until: '2024-12-01', words: 'lion' }
    expect(narrowFilter(base, extra)).toMatchObject({ since: '2024-11-01', until: '2024-12-01', words: 'zoo lion' })
  })
})
