import { expect, test } from 'vitest'
import { draftEntity } from './entity-draft.ts'
import { findPerson } from './find-person.ts'

test.each([
  ['Vladimir Putin', 'Putin'],
  ['Kim Jong Un', 'Kim'],
  ['Donald J. Trump', 'Donald Trump'],
  ['Ahmed al-Scharaa', 'al-Scharaa'],
  ['Wolodymyr Selenskyj', 'Selenski'],
])('%s can be called %s', (full, short) => {
  const person = draftEntity({ kind: 'person', name: full })
  expect(findPerson(short, [person], [])).toBe(person)
})

test.each([
  ['Kim Jong Un', 'Kim Tok Hun'],
  ['Kim Jong Un', 'Jong'],
  ['Anna Berg', 'Bergmann'],
  ['Anna Berg', 'Anna Holm'],
  ['', 'Putin'],
])('%s is not called %s', (full, other) => {
  expect(findPerson(other, [draftEntity({ kind: 'person', name: full })], [])).toBeUndefined()
})

test('a surname means who was named last', () => {
  const [first, second] = ['Kim Jong Un', 'Kim Tok Hun'].map((name) => draftEntity({ kind: 'person', name }))
  if (!first || !second) throw new Error('two persons expected')
  expect(findPerson('Kim', [first, second], [])).toBe(second)
  expect(findPerson('Kim', [second, first], [])).toBe(first)
  expect(findPerson('Kim', [], [first, second])).toBe(first)
  expect(findPerson('Lee', [first, second], [])).toBeUndefined()
})
