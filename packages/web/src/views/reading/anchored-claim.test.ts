import { describe, expect, it } from 'vitest'
import { anchoredClaim } from './anchored-claim.ts'

const claims = [
  { id: 'c1', evidence: { start: 0, end: 50 } },
  { id: 'c2', evidence: { start: 10, end: 20 } },
] as unknown as Parameters<typeof anchoredClaim>[0]['claims']

describe('anchoredClaim', () => {
  it.each([
    ['#c2', 'c2'],
    ['#at-15', 'c2'],
    ['#at-30', 'c1'],
    ['#at-20', 'c1'],
    ['#at-99', null],
    ['#c9', null],
    ['', null],
  ])('%s points to %s', (hash, claim) => {
    expect(anchoredClaim({ claims }, hash)).toBe(claim)
  })
})
