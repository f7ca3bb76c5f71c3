import { type RecordFilter, wholeRecord } from '@lagebild/schema'
import { describe, expect, it } from 'vitest'
import { filterFromQuery } from './filter-from-query.ts'
import { filterToQuery } from './filter-to-query.ts'

const filters: Record<string, RecordFilter> = {
  'the whole record': wholeRecord,
  'two parties': { ...wholeRecord, parties: ['PRK', 'RUS'] },
  'keys with separators': { ...wholeRecord, parties: ['a&b=c', 'x,y', 'ü/ö?#'] },
  everything: {
    parties: ['PRK'],
    places: ['RUS', 'wladiwostok'],
    types: ['AGREE', 'AID'],
    kinds: ['money'],
    certainties: ['certain', 'possible'],
    origins: ['outlet:kcna'],
    languages: ['de'],
    words: 'Zoo & Tiere',
    since: '2024-11-01',
    until: '2024-11-30',
    contested: true,
  },
}

describe('filter codec', () => {
  for (const [name, filter] of Object.entries(filters))
    it(`brings back ${name}`, () => {
      expect(filterFromQuery(new URLSearchParams(filterToQuery(filter).toString()))).toEqual(filter)
    })

  it('writes nothing for the whole record', () => {
    expect(filterToQuery(wholeRecord).toString()).toBe('')
  })

  const damaged: readonly (readonly [string, Partial<RecordFilter>])[] = [
    ['type=AGREE&type=NONSENSE', { types: ['AGREE'] }],
    ['since=yesterday', { since: null }],
    ['since=2024-02-30', { since: null }],
    ['contested=maybe', { contested: false }],
    ['party=&party=PRK&party=PRK', { parties: ['PRK'] }],
    ['words=%20%20', { words: null }],
    ['cursor=abc&unknown=1', {}],
  ]
  for (const [query, expected] of damaged)
    it(`reads ${query} as far as it is one`, () => {
      expect(filterFromQuery(new URLSearchParams(query))).toEqual({ ...wholeRecord, ...expected })
    })
})
