import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFacts } from '../../test/any-facts.ts'
import { buildFact, day, person, state } from '../../test/build-fact.ts'
import type { Fact } from '../model/fact.ts'
import { clusterFacts } from './cluster-facts.ts'
import { decideSame } from './decide-same.ts'
import { signatureOf } from './signature-of.ts'

const shape = (facts: readonly Fact[]) =>
  clusterFacts(facts).map(({ id, facts: members, merges }) => [id, members.map((fact) => fact.id), merges])

test('happenings do not depend on the order or number of times that claims come', () => {
  fc.assert(
    fc.property(anyFacts, fc.infiniteStream(fc.nat()), (facts, order) => {
      const keys = new Map(facts.map((fact) => [fact, order.next().value ?? 0]))
      const shuffled = [...facts].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
      expect(shape([...shuffled, ...facts.slice(0, 3)])).toEqual(shape(facts))
    }),
    { numRuns: 60, seed: 7 },
  )
})

test('nothing contradicts itself inside a happening', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const { facts: members } of clusterFacts(facts))
        for (const a of members) for (const b of members) if (a !== b) expect(decideSame(a, b).against).toEqual([])
    }),
    { numRuns: 60, seed: 8 },
  )
})

test('the claims of one happening, clustered alone, make it again', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const cluster of clusterFacts(facts)) expect(clusterFacts(cluster.facts)).toEqual([cluster])
    }),
    { numRuns: 60, seed: 9 },
  )
})

test('a claim that could be either joins one and keeps the two apart', () => {
  const hosts = [person('Ana Rusu', 'MDA'), person('Ion Ceban', 'MDA')]
  const [first, second] = hosts.map((host) =>
    buildFact({ actors: [host], recipients: [person('Ingrid Solheim', 'NOR')], interval: day('2024-11-20') }),
  ) as [Fact, Fact]
  const both = buildFact({ actors: hosts, recipients: [person('Ingrid Solheim', 'NOR')], published: '2024-11-21' })
  const sizes = clusterFacts([first, second, both]).map(({ facts }) => facts.length)
  expect(sizes.sort()).toEqual([1, 2])
})

test('two states that are only named do nothing together', () => {
  const facts = [buildFact({ actors: [state('NOR')] }), buildFact({ actors: [state('MDA')] })]
  expect(clusterFacts(facts)).toHaveLength(2)
})

test('an event that thousands of claims tell alike is joined in seconds', () => {
  const facts = Array.from({ length: 3_000 }, (_, index) =>
    buildFact({
      ...{ actors: [person('Ana Rusu', 'MDA')], recipients: [person('Ingrid Solheim', 'NOR')] },
      ...{ interval: day('2024-11-20'), article: `article ${index}` },
    }),
  )
  const start = performance.now()
  expect(clusterFacts(facts).map((cluster) => cluster.facts.length)).toEqual([3_000])
  expect(performance.now() - start).toBeLessThan(60_000)
})

test('signatures hold all that decisions between articles depend on', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const known = new Map<string, string>()
      for (const a of facts)
        for (const b of facts) {
          if (a.article === b.article) continue
          const { same, score, against } = decideSame(a, b)
          const decision = JSON.stringify([same, score, against.map(({ code }) => code)])
          const key = signatureOf(a) + signatureOf(b)
          expect(known.get(key) ?? decision).toBe(decision)
          known.set(key, decision)
        }
    }),
    { numRuns: 100, seed: 10 },
  )
})
