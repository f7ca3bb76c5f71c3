import type { Entity } from '@lagebild/schema'
import { expect, test } from 'vitest'
import { resolveParties } from './resolve-parties.ts'

const group = (
  id: string,
  name: string,
  country: string | null,
  start: number,
  part: Partial<Entity> = {},
): Entity => ({
  ...{ id, kind: 'group', name, key: null, country, sector: null, roles: [] },
  mentions: [{ start, end: start + 3, form: 'description' }],
  ...part,
})
const described = group('e9', 'the soldiers', null, 90)

test.each<[string, Entity[], string | undefined]>([
  ['soldiers told of before', [group('e1', 'Norwegian soldiers', 'NOR', 5), described], 'NOR'],
  ['in whatever order they are listed', [described, group('e1', 'Norwegian soldiers', 'NOR', 5)], 'NOR'],
  [
    'soldiers of two countries',
    [group('e1', 'Norwegian soldiers', 'NOR', 5), group('e2', 'Chilean soldiers', 'CHL', 9), described],
    undefined,
  ],
  ['soldiers told of later', [group('e1', 'Norwegian soldiers', 'NOR', 95), described], undefined],
  ['other people', [group('e1', 'Norwegian fishermen', 'NOR', 5), described], undefined],
  ['a name', [group('e1', 'Norwegian soldiers', 'NOR', 5), { ...described, key: 'the-soldiers' }], undefined],
])('%s', (_, entities, country) => {
  expect(resolveParties(entities).get('e9')).toBe(country)
})
