import { expect, test } from 'vitest'
import { estimateSimilarity, packHashes, signText, unpackHashes } from './min-hash.ts'

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => `w${from + index}`).join(' ')
const similarity = (a: string, b: string): number => estimateSimilarity(signText(a).hashes, signText(b).hashes)

test.each([
  [
    'the same words in other type and punctuation',
    words(0, 300),
    words(0, 300).toUpperCase().replaceAll(' ', ', '),
    1,
    1,
  ],
  ['half in common', words(0, 300), words(100, 400), 0.35, 0.65],
  ['a tenth changed', words(0, 300), `${words(0, 270)} ${words(500, 530)}`, 0.7, 0.95],
  ['nothing in common', words(0, 300), words(400, 700), 0, 0.05],
  ['two words each', 'Nobody hurt', 'Everyone hurt', 0, 0.05],
  ['nothing at all', '', '', 1, 1],
])('%s', (_, a, b, least, most) => {
  const found = similarity(a, b)
  expect(found).toBeGreaterThanOrEqual(least)
  expect(found).toBeLessThanOrEqual(most)
})

test('near texts share a band, far ones do not', () => {
  const bands = new Set(signText(words(0, 300)).bands)
  const share = (text: string) => signText(text).bands.some((band) => bands.has(band))
  expect(share(`${words(0, 270)} ${words(500, 530)}`)).toBe(true)
  expect(share(words(400, 700))).toBe(false)
})

test('hashes are the same after storing', () => {
  const { hashes } = signText(words(0, 50))
  expect(unpackHashes(packHashes(hashes))).toEqual(hashes)
})
