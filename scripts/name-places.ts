/** Writes the places whose names differ between the languages of phrasing, out of the reader's lexicons. Run it when those have changed. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { placeKey } from '../packages/reader/src/entities/place-key.ts'
import { parseTable } from './pack-lexicons.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const world = join(root, 'packages/reader/lexicons/world')
const first = (cell: string | undefined): string => (cell ?? '').split('|')[0] ?? ''

const places = parseTable(join(world, 'places.tsv')).map((row) => ({
  country: row['country'] ?? null,
  id: row['id'] ?? '',
  de: first(row['de']),
  en: first(row['en']) || first(row['de']),
}))
const capitals = parseTable(join(world, 'state-words.tsv')).map((row) => ({
  country: row['code'] ?? null,
  id: '',
  de: first(row['deCapital']),
  en: first(row['enCapital']) || first(row['deCapital']),
}))
const rows = [...capitals, ...places]
  .filter(({ de, en }) => de && en && de !== en)
  .map(({ country, id, de, en }) => [id ? `place/${id}` : placeKey(country ?? '', en), de, en].join('\t'))
const target = join(root, 'packages/phrasing/lexicons/world/places.tsv')
writeFileSync(
  target,
  `# Made by scripts/name-places.ts from the lexicons of the reader; do not edit.\nkey\tde\ten\n${[...new Set(rows)].sort().join('\n')}\n`,
)
console.log(`${rows.length} places`)
