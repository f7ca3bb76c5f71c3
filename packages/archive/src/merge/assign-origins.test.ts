import { expect, test } from 'vitest'
import { buildFact, source } from '../../test/build-fact.ts'
import { assignOrigins } from './assign-origins.ts'

const kcna = [source('KCNA', 'media', 'PRK')]
const headline = buildFact({ article: 'one', outlet: 'Musterbote', trigger: { start: 0, end: 4 } })
const body = buildFact({ article: 'one', outlet: 'Musterbote', trigger: { start: 50, end: 54 }, chain: kcna })
const other = buildFact({ article: 'two', outlet: 'Küstenkurier' })

const keys = (facts: Parameters<typeof assignOrigins>[0], originals: Parameters<typeof assignOrigins>[1] = new Map()) =>
  facts.map(({ id }) => assignOrigins(facts, originals).get(id)?.key)

test('a headline is no second witness to what the text below has from a source', () => {
  expect(keys([headline, body, other])).toEqual(['state-media:PRK', 'state-media:PRK', 'outlet:küstenkurier'])
  expect(keys([headline])).toEqual(['outlet:musterbote'])
})

test('a copy is as good as its original, and stands behind it on the way of a named source', () => {
  const originals = new Map([['two', { article: 'one', outlet: 'Musterbote', title: null }]])
  expect(keys([headline, other], originals)).toEqual(['outlet:musterbote', 'outlet:musterbote'])
  const copied = buildFact({ article: 'two', outlet: 'Küstenkurier', chain: kcna })
  expect(assignOrigins([copied], originals).get(copied.id)).toMatchObject({
    key: 'state-media:PRK',
    path: [{ name: 'Musterbote' }],
  })
})

test('a headline that names a state has its word from whoever of that state the text names', () => {
  const told = { article: 'one', title: 'Oslo: ships sent' }
  const oslo = buildFact({ ...told, chain: [source('Oslo', 'government', 'NOR')] })
  const service = source('the Norwegian intelligence service', 'intelligence', 'NOR')
  const below = buildFact({ ...told, trigger: { start: 50, end: 54 }, chain: [service] })
  expect(keys([oslo, below])).toEqual(['intelligence:NOR', 'intelligence:NOR'])
  expect(keys([oslo, { ...below, chain: [{ ...service, country: 'SWE' }] }])).toEqual([
    'government:NOR',
    'intelligence:SWE',
  ])
  expect(keys([{ ...oslo, trigger: { start: 40, end: 44 } }, below])).toEqual(['government:NOR', 'intelligence:NOR'])
})
