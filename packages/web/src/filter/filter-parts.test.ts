import { type RecordFilter, wholeRecord } from '@lagebild/schema'
import { describe, expect, it } from 'vitest'
import { vocabulary } from '../messages/vocabulary.ts'
import { filterParts } from './filter-parts.ts'

const names = {
  ...vocabulary.en,
  from: (day: string) => `from ${day}`,
  to: (day: string) => `until ${day}`,
  contested: 'only contested',
}

const filter: RecordFilter = {
  ...wholeRecord,
  parties: ['PRK', 'RUS'],
  types: ['AID'],
  origins: ['state-media:PRK'],
  since: '2024-11-18',
  words: 'zoo',
  contested: true,
}

describe('filterParts', () => {
  it('has nothing to say of the whole record', () => {
    expect(filterParts(wholeRecord, names)).toEqual([])
  })

  it('names every condition, parties and origins by their keys', () => {
    const parts = filterParts(filter, names).map(({ text, entity, origin }) => entity ?? origin ?? text)
    expect(parts).toEqual(['PRK', 'RUS', 'Aid', 'state-media:PRK', 'from 2024-11-18', '“zoo”', 'only contested'])
  })

  it('gives with each the filter without it, and nothing else changed', () => {
    const [korea, , aid] = filterParts(filter, names)
    expect(korea?.without).toEqual({ ...filter, parties: ['RUS'] })
    expect(aid?.without).toEqual({ ...filter, types: [] })
    expect(filterParts(filter, names).at(-1)?.without).toEqual({ ...filter, contested: false })
  })
})
