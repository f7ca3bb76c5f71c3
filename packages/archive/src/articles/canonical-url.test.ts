import { expect, test } from 'vitest'
import { canonicalUrl } from './canonical-url.ts'

test.each<[string | null, string | null]>([
  ['https://www.Musterbote.example/a/b/', 'https://musterbote.example/a/b'],
  ['http://musterbote.example:80/a/b#top', 'https://musterbote.example/a/b'],
  ['https://musterbote.example/a/b?utm_source=feed&fbclid=x', 'https://musterbote.example/a/b'],
  ['https://musterbote.example/?page=2&id=7', 'https://musterbote.example?id=7&page=2'],
  ['https://musterbote.example/?id=7', 'https://musterbote.example?id=7'],
  ['https://musterbote.example:8080/A', 'https://musterbote.example:8080/A'],
  ['https://m.musterbote.example/a', 'https://m.musterbote.example/a'],
  ['urn:newsml:musterbote:1', null],
  ['no address', null],
  [null, null],
])('%s is %s', (given, expected) => {
  expect(canonicalUrl(given)).toBe(expected)
})
