import { expect, test } from 'vitest'
import { draftEntity, type EntityDraft } from './entity-draft.ts'
import { createPersonIndex, type PersonIndex } from './person-index.ts'

function indexOf(...names: string[]): { index: PersonIndex; persons: EntityDraft[] } {
  const index = createPersonIndex()
  const persons = names.map((name) => draftEntity({ kind: 'person', name }))
  for (const person of persons) index.add(person)
  return { index, persons }
}

test.each([
  ['Vladimir Putin', 'Putin'],
  ['Kim Jong Un', 'Kim'],
  ['Donald J. Trump', 'Donald Trump'],
  ['Ahmed al-Scharaa', 'al-Scharaa'],
  ['Wolodymyr Selenskyj', 'Selenski'],
])('%s can be called %s', (full, short) => {
  const { index, persons } = indexOf(full)
  expect(index.find(short)).toBe(persons[0])
})

test.each([
  ['Kim Jong Un', 'Kim Tok Hun'],
  ['Kim Jong Un', 'Jong'],
  ['Anna Berg', 'Bergmann'],
  ['Anna Berg', 'Anna Holm'],
  ['Anna Berg', ''],
])('%s is not called "%s"', (full, other) => {
  expect(indexOf(full).index.find(other)).toBeUndefined()
})

test('a surname means who was named last, or else who comes first', () => {
  const { index, persons } = indexOf('Kim Jong Un', 'Kim Tok Hun')
  const [first, second] = persons
  if (!first || !second) throw new Error('two persons expected')
  expect(index.find('Kim')).toBe(first)
  index.touch(second)
  expect(index.find('Kim')).toBe(second)
  index.touch(first)
  expect(index.find('Kim')).toBe(first)
})
