import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFacts } from '../../test/any-facts.ts'
import { decideSame } from '../merge/decide-same.ts'
import { blocksOf, seeksOf } from './blocks-of.ts'

test('two claims of one happening find each other by their blocks', () => {
  let pairs = 0
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const a of facts)
        for (const b of facts) {
          if (a === b || !decideSame(a, b).same) continue
          pairs += 1
          const blocks = new Set(blocksOf(b))
          expect(seeksOf(a).some((seek) => blocks.has(seek))).toBe(true)
        }
    }),
    { numRuns: 300, seed: 5 },
  )
  expect(pairs).toBeGreaterThan(200)
})
