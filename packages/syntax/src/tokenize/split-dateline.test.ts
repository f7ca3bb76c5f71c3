import { expect, test } from 'vitest'
import { splitDateline } from './split-dateline.ts'

const body = 'Die Regierung hat am Montag neue Regeln für den Handel mit Holz beschlossen.'

test.each([
  ['Bamako/Paris - ', 14],
  ['SEOUL, Nov 21 (Yonhap) -- ', 25],
  ['BERLIN (dpa) – ', 14],
  ['Addis Ababa, 5. November - ', 26],
  ['ACCRA, 12 November 2024 - ', 25],
  ['LIMA, March 3, 2025 (Test) - ', 28],
])('%s is a dateline', (head, end) => {
  const text = head + body
  expect(splitDateline(text, { start: 0, end: text.length })).toEqual([
    { start: 0, end },
    { start: end + 1, end: text.length },
  ])
})

test.each([`Die Regierung - so heißt es in der Stadt - ${body}`, `Krieg - Frieden`, `im Norden - ${body}`, body])(
  '%s has none',
  (text) => {
    expect(splitDateline(text, { start: 0, end: text.length })).toHaveLength(1)
  },
)
