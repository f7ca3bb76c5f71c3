import cities from './generated/cities.json' with { type: 'json' }
import states from './generated/states.json' with { type: 'json' }
import { plainName } from './plain-name.ts'
import regions from './regions.json' with { type: 'json' }

export interface Coordinates {
  readonly latitude: number
  readonly longitude: number
}
export interface City {
  readonly country: string
  readonly point: Coordinates
}

const coordinates = (latitude = '', longitude = ''): Coordinates => ({
  latitude: Number(latitude),
  longitude: Number(longitude),
})

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Cities by plain name, the largest first. */
export const readCities = once(() => {
  const byName = new Map<string, City[]>()
  for (const line of cities) {
    const [country = '', latitude, longitude, names = ''] = line.split('\t')
    const city = { country, point: coordinates(latitude, longitude) }
    for (const name of names.split('|')) {
      const namesakes = byName.get(name)
      if (namesakes) namesakes.push(city)
      else byName.set(name, [city])
    }
  }
  return byName
})

/** Where a state's label stands, by alpha-3 code: the middle of its cities. */
export const readStates = once(
  () =>
    new Map(
      states.map((line) => {
        const [code = '', latitude, longitude] = line.split('\t')
        return [code, coordinates(latitude, longitude)]
      }),
    ),
)

/** Country codes of FIPS 10-4, which GDELT uses, by alpha-3 code. */
export const readFips = once(
  () =>
    new Map(
      states.map((line) => {
        const [code = '', , , fips = ''] = line.split('\t')
        return [code, fips]
      }),
    ),
)

/** Regions, seas and places without inhabitants by country and plain name; those of no country have none before the space. */
export const readRegions = once(
  () =>
    new Map(
      regions.flatMap((line) => {
        const [country = '', latitude, longitude, names = ''] = line.split('\t')
        return names
          .split('|')
          .map((name) => [`${country} ${plainName(name)}`, coordinates(latitude, longitude)] as const)
      }),
    ),
)
