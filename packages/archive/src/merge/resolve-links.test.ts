import type { Attribution, Reading } from '@lagebild/schema'
import { expect, test } from 'vitest'
import { resolveLinks } from './resolve-links.ts'

const attribution = (id: string, name: string, part: Partial<Attribution>, start: number): Attribution => ({
  ...{ id, name, source: { start, end: start + 1 }, cue: null, content: { start, end: start + 9 }, entity: null },
  ...{ country: null, kind: null, parent: null },
  ...part,
})

test.each<[string, string, Partial<Attribution>, string, Partial<Attribution>, string | null]>([
  [
    'a service',
    "South Korea's intelligence service",
    { country: 'KOR', kind: 'intelligence' },
    'the service',
    {},
    'KOR',
  ],
  [
    'a German service',
    'südkoreanischer Geheimdienst',
    { country: 'KOR', kind: 'intelligence' },
    'der Dienst',
    {},
    'KOR',
  ],
  ['a source of another kind', 'the foreign ministry', { country: 'KOR', kind: 'government' }, 'the service', {}, null],
  [
    'a source of a country of its own',
    'the ministry',
    { country: 'KOR', kind: 'government' },
    'the ministry',
    { country: 'RUS' },
    'RUS',
  ],
  ['somebody not named before', 'the man', { country: 'KOR', kind: 'person' }, 'a man', {}, null],
])('%s', (_, first, firstPart, second, secondPart, country) => {
  const attributions = [attribution('a2', second, secondPart, 90), attribution('a1', first, firstPart, 10)]
  expect(resolveLinks({ attributions, entities: [] } as unknown as Reading).get('a2')?.country).toBe(country)
})
