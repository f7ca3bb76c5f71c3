import { expect, test } from 'vitest'
import { buildFact, source } from '../../test/build-fact.ts'
import type { Fact } from '../model/fact.ts'
import { traceOrigin } from './trace-origin.ts'

const origin = (part: Partial<Fact>) => traceOrigin(buildFact({ article: 'one', ...part }))
const ministry = source('the ministry', 'government', 'RUS')

test.each<[string, Partial<Fact>, string]>([
  ['the article itself', {}, 'outlet:musterbote'],
  ['an article without an outlet', { outlet: null }, 'outlet:one'],
  ['an agency that is credited', { credits: ['Reuters'] }, 'source:reuters'],
  ['a ministry that an agency cites', { chain: [source('TASS', 'media', 'RUS'), ministry] }, 'government:RUS'],
  [
    'a ministry by another name',
    { chain: [source('das Ministerium für Natur', 'government', 'RUS')] },
    'government:RUS',
  ],
  ['state media by name', { chain: [source('KCNA', 'media', 'PRK')] }, 'state-media:PRK'],
  ['state media by key', { chain: [source('die Agentur', 'media', 'PRK', 'kcna')] }, 'state-media:PRK'],
  [
    'state media by description',
    { chain: [source('Nordkoreas staatliche Medien', 'media', 'PRK')] },
    'state-media:PRK',
  ],
  [
    'state media that repeat their government',
    { chain: [source('KCNA', 'media', 'PRK'), source('the government', 'government', 'PRK')] },
    'government:PRK',
  ],
  [
    'a person whom only state media quote',
    { chain: [source('KCNA', 'media', 'PRK'), source('Kim', 'person', 'PRK', 'person/kim')] },
    'state-media:PRK',
  ],
  ['a person who speaks to the outlet', { chain: [source('Kim', 'person', 'PRK', 'person/kim')] }, 'source:person/kim'],
  ['some medium of a country', { chain: [source('a Russian media report', 'media', 'RUS')] }, 'media:RUS'],
  ['a paper by name', { chain: [source('Fjord Post', 'media', 'NOR', 'fjord-post')] }, 'source:fjord-post'],
  [
    'military intelligence, read as military',
    { chain: [source("Ukraine's military intelligence", 'military', 'UKR')] },
    'intelligence:UKR',
  ],
  ['an army', { chain: [source('the general staff', 'military', 'UKR')] }, 'military:UKR'],
  ['nobody who can be asked', { chain: [source('reports', 'reports', null)] }, 'reports:one'],
  [
    'a credit before nobody who can be asked',
    { chain: [source('reports', 'reports', null)], credits: ['AFP'] },
    'source:afp',
  ],
])('the origin is %s', (_, part, key) => {
  expect(origin(part).key).toBe(key)
})

test('those who passed it on stand on the path, the nearest to the origin first', () => {
  const chain = [source('Reuters', 'media', null, 'reuters'), source('TASS', 'media', 'RUS'), ministry]
  expect(origin({ chain, credits: ['dpa'] }).path.map(({ name }) => name)).toEqual(['TASS', 'Reuters', 'dpa'])
})
