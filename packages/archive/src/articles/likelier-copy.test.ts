import { expect, test } from 'vitest'
import { type Copyable, likelierCopy } from './likelier-copy.ts'

const one: Copyable = { id: 'one', outlet: 'Musterbote', published: '2024-11-21T08:00:00Z', credits: [], words: 300 }
const other: Copyable = { ...one, id: 'other', outlet: 'Beispielblatt' }

test.each<[string, Copyable, Copyable, string | null, string[]]>([
  ['nothing tells', one, other, null, []],
  ['the later one', one, { ...other, published: '2024-11-21T09:00:00+00:00' }, 'other', ['published-later']],
  ['time zones count', one, { ...other, published: '2024-11-21T09:00:00+02:00' }, 'one', ['published-later']],
  ['a day without a time is not later on the same day', one, { ...other, published: '2024-11-21' }, null, []],
  [
    'who credits the other, even if earlier',
    { ...one, credits: ['Beispielblatt'] },
    { ...other, published: '2024-11-22' },
    'one',
    ['credits-the-other'],
  ],
  ['the shorter one', one, { ...other, words: 200 }, 'other', ['shorter']],
  ['a few words less say nothing', one, { ...other, words: 295 }, null, []],
  ['who credits an agency', { ...one, credits: ['Testagentur'] }, other, 'one', ['credits-an-agency']],
  ['two reasons', one, { ...other, published: '2024-11-22', words: 100 }, 'other', ['published-later', 'shorter']],
])('%s', (_, a, b, copy, codes) => {
  for (const { copy: found, reasons } of [likelierCopy(a, b), likelierCopy(b, a)]) {
    expect(found).toBe(copy)
    expect(reasons.map(({ code }) => code)).toEqual(codes)
  }
})
