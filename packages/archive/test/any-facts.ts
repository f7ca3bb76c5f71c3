import fc from 'fast-check'
import type { Fact } from '../src/model/fact.ts'
import { buildFact, day, person, place, state } from './build-fact.ts'

const parties = [
  state('NOR'),
  state('MDA'),
  state('CHL'),
  person('Ana Rusu', 'MDA'),
  person('Rusu', 'MDA'),
  person('Ingrid Solheim', 'NOR'),
]
const families = [
  ['meeting', 'meet'],
  ['arrival', 'arrive'],
  ['accord', 'sign'],
  ['transfer:goods', 'give'],
  ['transfer:food', 'give'],
  ['transfer:troops', 'send'],
  ['mobilization', 'send'],
  ['cooperation', null],
  ['accusation', 'accuse'],
] as const

const anyFact = fc.record({
  kind: fc.constantFrom(...families),
  actors: fc.subarray(parties, { maxLength: 3 }),
  recipients: fc.subarray(parties, { maxLength: 2 }),
  places: fc.subarray([place('Cahul', 'MDA'), state('MDA'), place('Bergen', 'NOR')], { maxLength: 1 }),
  objects: fc.subarray(['animal', 'wheat', 'grain', 'troops', 'protocol', 'treaty', 'agreement', 'price', 'trade'], {
    maxLength: 2,
  }),
  start: fc.integer({ min: 1, max: 28 }),
  span: fc.constantFrom(null, 0, 0, 1, 20),
  published: fc.integer({ min: 1, max: 28 }),
  status: fc.constantFrom('happened', 'happened', 'planned', 'ongoing'),
  article: fc.integer({ min: 1, max: 8 }),
  isAdditional: fc.boolean(),
})

const inNovember = (number: number): string => `2024-11-${String(Math.min(number, 30)).padStart(2, '0')}`

/** Some claims about few parties, things and days, so that many of them meet. */
export const anyFacts: fc.Arbitrary<Fact[]> = fc.array(anyFact, { minLength: 2, maxLength: 14 }).map((specs) =>
  specs.map(({ kind: [family, act], start, span, published, article, ...rest }, index) =>
    buildFact({
      ...rest,
      ...{ id: `claim_${article}_${index}`, article: `article ${article}`, family, act },
      interval: span === null ? null : day(inNovember(start), inNovember(start + span)),
      published: inNovember(published),
      trigger: { start: index * 10, end: index * 10 + 5 },
    } as Partial<Fact>),
  ),
)
