import { describe, expect, it } from 'vitest'
import { safeAddress } from './safe-address.ts'

describe('safeAddress', () => {
  it.each([
    ['https://example.org/news?id=1', 'https://example.org/news?id=1'],
    ['http://example.org', 'http://example.org/'],
    ['javascript:alert(1)', null],
    [' JaVaScRiPt:alert(1)', null],
    ['data:text/html,<script>alert(1)</script>', null],
    ['/news', null],
    ['', null],
    [null, null],
  ])('%s gives %s', (address, link) => {
    expect(safeAddress(address)).toBe(link)
  })
})
