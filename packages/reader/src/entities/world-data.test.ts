import { languages } from '@lagebild/schema'
import { describe, expect, test } from 'vitest'
import { lexicons } from '../generated/lexicons.ts'
import { valuesOf } from './cells.ts'
import { worldNames, worldOrganizations } from './world-names.ts'
import { stateName, worldStates } from './world-states.ts'

const states = [...worldStates.values()].filter(({ isState }) => isState)

describe('states', () => {
  test('are the members of the United Nations, the Holy See, Palestine, Taiwan and Kosovo', () => {
    expect(states).toHaveLength(197)
    for (const code of ['VAT', 'PSE', 'TWN', 'XKX']) expect(states.map((state) => state.code)).toContain(code)
  })

  test.each(languages)('have name, adjective, demonym and capital (%s)', (language) => {
    const lacking = states.filter(({ words }) => {
      const { names, adjectives, demonyms, capitals } = words[language]
      return [names, adjectives, demonyms, capitals].some((list) => list.length === 0)
    })
    expect(lacking.map(({ code }) => code)).toEqual([])
  })

  test.each(languages)('never share a name (%s)', (language) => {
    const owners = new Map<string, string>()
    const clashes = states.flatMap(({ code, words }) =>
      words[language].names.flatMap((name) => {
        const other = owners.get(name)
        owners.set(name, code)
        return other === undefined ? [] : [`${name}: ${other} ${code}`]
      }),
    )
    // `Congo` alone is said of both; the first listed is the one in the news.
    expect(clashes.filter((clash) => !/^(?:Kongo|Congo):/.test(clash))).toEqual([])
  })

  test.each([
    ['PRK', 'Nordkorea', 'North Korea'],
    ['CIV', 'Elfenbeinküste', 'Ivory Coast'],
    ['CZE', 'Tschechien', 'Czechia'],
    ['USA', 'USA', 'United States'],
  ])('%s is %s and %s', (code, german, english) => {
    expect([stateName(code, 'de'), stateName(code, 'en')]).toEqual([german, english])
  })
})

describe('names', () => {
  test.each([
    ['de', 'Russinnen', 'demonym', 'RUS'],
    ['de', 'nordkoreanischen', 'adjective', 'PRK'],
    ['de', 'Pjöngjang', 'capital', 'place/prk-pyongyang'],
    ['de', 'Kreml', 'seat', 'RUS'],
    ['en', 'Frenchmen', 'demonym', 'FRA'],
    ['en', 'Iranians', 'demonym', 'IRN'],
    ['en', 'White House', 'seat', 'USA'],
    ['en', 'Kursk', 'place', 'place/rus-kursk'],
    ['en', 'Yonhap', 'organization', 'yonhap'],
  ] as const)('%s: %s is a %s of %s', (language, name, role, key) => {
    expect(worldNames[language].get(name)?.some((meaning) => meaning.role === role && meaning.key === key)).toBe(true)
  })

  test('the name of a state never stands for an organization or a place first', () => {
    for (const language of languages)
      for (const { code, words } of states)
        expect(worldNames[language].get(words[language].names[0] ?? '')?.[0], code).toMatchObject({
          role: 'state',
          key: code,
        })
  })
})

describe('organizations', () => {
  test('have unique ids, known states and names of their own', () => {
    const rows = lexicons.world.organizations
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(worldOrganizations.size).toBe(rows.length)
    const owners = new Map<string, string>()
    for (const row of rows) {
      if (row['country'] !== undefined) expect(worldStates.has(row['country']), row['id']).toBe(true)
      for (const name of new Set([...valuesOf(row['de']), ...valuesOf(row['en'])])) {
        expect(owners.get(name) ?? row['id'], name).toBe(row['id'])
        owners.set(name, row['id'] ?? '')
      }
    }
  })
})

test('places have unique ids and known states', () => {
  const rows = lexicons.world.places
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  for (const row of rows)
    if (row['country'] !== undefined) expect(worldStates.has(row['country']), row['id']).toBe(true)
})

test('leaders have known states and years', () => {
  for (const row of lexicons.world.leaders) {
    if (row['country'] !== undefined) expect(worldStates.has(row['country']), row['name']).toBe(true)
    expect(Number(row['from']), row['name']).toBeGreaterThan(1900)
  }
})
