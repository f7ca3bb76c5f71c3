import { expect, test } from 'vitest'
import { scoreRawText } from './raw-text-scores.ts'
import type { SurfaceSentence } from './surface-sentence.ts'

/** `im=in+dem` is a token of two words. */
function sentence(source: string): SurfaceSentence {
  return source.split(' ').map((token) => {
    const [form = '', parts] = token.split('=')
    return { form, words: parts?.split('+') ?? [form] }
  })
}

test('the same text scores full', () => {
  const gold = [sentence('Er ist im=in+dem Haus .')]
  const { tokens, words, sentences } = scoreRawText(gold, gold)
  expect([tokens.f1, words.f1, sentences.f1]).toEqual([1, 1, 1])
})

test.each([
  ['a token split in two', 'Haus-tür auf', 'Haus - tür auf', [1, 2, 4], [1, 2, 4]],
  ['a contraction not split', 'im=in+dem Haus', 'im Haus', [2, 2, 2], [1, 3, 2]],
  ['a contraction split otherwise', 'im=in+dem Haus', 'im=in+das Haus', [2, 2, 2], [2, 3, 3]],
  ['capital letters in contractions do not count', 'Im=in+dem', 'Im=In+dem', [1, 1, 1], [2, 2, 2]],
])('%s', (_, gold, system, tokens, words) => {
  const scores = scoreRawText([sentence(gold)], [sentence(system)])
  const shares = ([right, all, found]: number[]) => [(right ?? 0) / (found ?? 1), (right ?? 0) / (all ?? 1)]
  expect([scores.tokens.precision, scores.tokens.recall]).toEqual(shares(tokens))
  expect([scores.words.precision, scores.words.recall]).toEqual(shares(words))
})

test('a sentence counts only with both its ends', () => {
  const gold = [sentence('Er geht .'), sentence('Sie bleibt .')]
  expect(scoreRawText(gold, [gold.flat()]).sentences.f1).toBe(0)
})

test('other characters are refused', () => {
  expect(() => scoreRawText([sentence('Er geht')], [sentence('Er ging')])).toThrow(/Other characters/)
})
