import type { Difference } from '@lagebild/schema'
import { expect, test } from 'vitest'
import { amount, buildFact, day, place, source, state } from '../../test/build-fact.ts'
import { tellHappening } from '../merge/tell-happenings.ts'
import type { Fact } from '../model/fact.ts'
import { findDifferences } from './find-differences.ts'

const differences = (parts: readonly Partial<Fact>[], attribute: Difference['attribute']) => {
  const facts = parts.map((part) => buildFact({ actors: [state('NOR')], family: 'transfer:goods', ...part }))
  return findDifferences(tellHappening({ id: 'happening', facts, merges: [] }, new Map())).filter(
    (difference) => difference.attribute === attribute,
  )
}
const pheasants = (count: number) => ({ quantities: [amount(count, 'pheasant', 'animal')] })

test.each<[string, Difference['attribute'], Partial<Fact>[], Difference['standing']]>([
  ['25 or 45 pheasants', 'quantity', [pheasants(25), { ...pheasants(45), outlet: 'Küstenkurier' }], 'contested'],
  ['confirmed or denied', 'polarity', [{}, { polarity: 'negative' }], 'contested'],
  ['a plan that came true', 'status', [{ status: 'planned' }, {}], 'wider'],
  ['sure and less sure', 'certainty', [{ certainty: 'possible' }, {}], 'wider'],
  ['one day', 'time', [{ interval: day('2024-11-20') }, { interval: day('2024-11-20') }], 'agreed'],
  ['two days', 'time', [{ interval: day('2024-11-20') }, { interval: day('2024-11-19') }], 'contested'],
  [
    'a day in its week',
    'time',
    [{ interval: day('2024-11-20') }, { interval: day('2024-11-18', '2024-11-24') }],
    'wider',
  ],
  [
    'two days of a movement of weeks',
    'time',
    [
      { family: 'transfer:troops', interval: day('2024-10-20') },
      { family: 'transfer:troops', interval: day('2024-11-13') },
    ],
    'wider',
  ],
  ['a city in its state', 'place', [{ places: [place('Cahul', 'MDA')] }, { places: [state('MDA')] }], 'wider'],
  [
    'cities of two states',
    'place',
    [{ places: [place('Cahul', 'MDA')] }, { places: [place('Bergen', 'NOR')] }],
    'contested',
  ],
])('%s: %s is %s', (_, attribute, facts, standing) => {
  expect(differences(facts, attribute)).toMatchObject([{ standing }])
})

test('amounts of several things are compared each with its own', () => {
  const [a, b] = [amount(1, 'lion', 'animal'), amount(25, 'pheasant', 'animal')]
  expect(differences([{ quantities: [a, b] }], 'quantity').map(({ of, standing }) => [of, standing])).toEqual([
    ['lion', 'agreed'],
    ['pheasant', 'agreed'],
  ])
})

test('what an outlet corrects no longer stands against what it says now', () => {
  const [corrected] = differences([{ ...pheasants(45), published: '2024-11-20' }, pheasants(25)], 'quantity')
  expect(corrected).toMatchObject({
    standing: 'wider',
    values: [{ since: '2024-11-20', until: '2024-11-21' }, { until: null }],
  })
})

test('a value names its origins', () => {
  const [told] = differences(
    [{ ...pheasants(25), chain: [source('the zoo', 'organization', 'NOR', 'zoo')] }],
    'quantity',
  )
  expect(told?.values[0]?.origins.map(({ name }) => name)).toEqual(['the zoo'])
})
