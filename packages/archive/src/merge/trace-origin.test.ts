import { expect, test } from 'vitest'
import type { Fact, SourceLink } from '../model/fact.ts'
import { traceOrigin } from './trace-origin.ts'

const link = (name: string, kind: SourceLink['kind'], country: string | null): SourceLink => ({
  name,
  kind,
  country,
  key: null,
})
const fact = { article: 'one', outlet: 'Musterbote', credits: [] as string[], chain: [] as SourceLink[] }
const origin = (part: Partial<typeof fact>) => traceOrigin({ ...fact, ...part } as unknown as Fact)

test.each([
  ['the article itself', {}, 'outlet:musterbote'],
  ['an agency that is credited', { credits: ['Reuters'] }, 'source:reuters'],
  [
    'a ministry that an agency cites',
    { chain: [link('TASS', 'media', 'RUS'), link('the ministry', 'government', 'RUS')] },
    'government:RUS',
  ],
  ['state media by name', { chain: [link('KCNA', 'media', 'PRK')] }, 'state-media:PRK'],
  ['state media by description', { chain: [link('staatliche Medien', 'media', 'PRK')] }, 'state-media:PRK'],
  ['nobody who can be asked', { chain: [link('Berichte', 'reports', null)] }, 'reports:one'],
] as const)('the origin is %s', (_, part, key) => {
  expect(origin(part as unknown as Partial<typeof fact>).key).toBe(key)
})

test('those who passed it on stand on the path', () => {
  expect(origin({ chain: [link('TASS', 'media', 'RUS'), link('the ministry', 'government', 'RUS')] }).path).toEqual([
    'TASS',
  ])
})
