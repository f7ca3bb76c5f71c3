import type { WorldName } from '../entities/world-name.ts'
import type { FoundName } from './find-names.ts'

/**
 * Chooses what a place is whose name several states have: that of the only one of these states which the article names (`Tripoli` in a text about
 * Lebanon). Where it names none of them, a capital is meant; of other places the state stays open.
 */
export function settlePlaces(names: readonly (readonly FoundName[])[]): FoundName[][] {
  const named = new Set(
    names.flat().flatMap(({ match }) => {
      const countries = countriesOf(match?.meanings ?? [])
      return countries.size === 1 ? [...countries] : []
    }),
  )
  return names.map((sentence) =>
    sentence.map((name) => {
      const { match } = name
      if (!match || !isOpen(match.meanings)) return name
      return { ...name, match: { ...match, meanings: [settled(match.meanings, named)] } }
    }),
  )
}

const countriesOf = (meanings: readonly WorldName[]): Set<string> =>
  new Set(meanings.flatMap(({ country }) => country ?? []))

const isOpen = (meanings: readonly WorldName[]): boolean =>
  meanings.every(({ role }) => role === 'capital' || role === 'place') && countriesOf(meanings).size > 1

function settled(meanings: readonly WorldName[], named: ReadonlySet<string>): WorldName {
  const [first] = meanings
  const [only, ...others] = meanings.filter(({ country }) => country !== null && named.has(country))
  if (only && countriesOf(others).size === 0) return only
  if (first?.role === 'capital' && !only) return first
  const names = first?.names ?? { de: '', en: '' }
  return { role: 'place', kind: 'place', key: `place/${names.en}`, country: null, sector: null, names }
}
