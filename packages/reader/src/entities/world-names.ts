import type { EntityKind, Language } from '@lagebild/schema'
import { languages } from '@lagebild/schema'
import { lexicons } from '../generated/lexicons.ts'
import { sectorOf, valuesOf } from './cells.ts'
import { adjectiveForms, demonymForms } from './inflect.ts'
import { languageTraits } from './language-traits.ts'
import { placeKey } from './place-key.ts'
import type { NameRole, WorldName } from './world-name.ts'
import { type WorldState, worldStates } from './world-states.ts'

type Listed = readonly [name: string, meaning: WorldName]

const seatOf = new Map(lexicons.world.organizationSeats.map((row) => [row['name'], row['organization']]))
const kinds: Readonly<Partial<Record<string, EntityKind>>> = { organization: 'organization', group: 'group' }

function stateNames(state: WorldState, language: Language): Listed[] {
  const { words, code } = state
  const own = words[language]
  const names = { de: words.de.names[0] ?? code, en: words.en.names[0] ?? code }
  const meaning = (role: NameRole, more: Partial<WorldName> = {}): WorldName => ({
    role,
    key: code,
    kind: state.isState ? 'state' : 'place',
    country: code,
    sector: null,
    names,
    ...more,
  })
  const listed: Listed[] = own.names.map((name) => [name, meaning('state')])
  for (const adjective of own.adjectives) {
    const adjectiveMeaning = meaning('adjective')
    for (const form of adjectiveForms(adjective, language)) {
      listed.push([form, adjectiveMeaning])
      if (languageTraits[language].writesAdjectivesSmall)
        listed.push([form.charAt(0).toUpperCase() + form.slice(1), adjectiveMeaning])
    }
  }
  for (const demonym of own.demonyms) {
    const demonymMeaning = meaning('demonym')
    for (const form of demonymForms(demonym, language)) listed.push([form, demonymMeaning])
  }
  own.capitals.forEach((capital) => {
    const seat = seatOf.get(capital)
    listed.push([
      capital,
      meaning('capital', {
        kind: 'place',
        names: { de: words.de.capitals[0] ?? capital, en: words.en.capitals[0] ?? capital },
        key: placeKey(code, words.en.capitals[0] ?? capital),
        ...(seat ? { seatOf: seat } : {}),
      }),
    ])
  })
  for (const seat of own.seats) listed.push([seat, meaning('seat')])
  return listed
}

function organizationNames(): Listed[] {
  return lexicons.world.organizations.flatMap((row): Listed[] => {
    const [de, en] = [valuesOf(row['de']), valuesOf(row['en'])]
    const first = de[0] ?? en[0] ?? ''
    const meaning: WorldName = {
      role: 'organization',
      key: row['id'] ?? '',
      kind: kinds[row['kind'] ?? ''] ?? 'organization',
      country: row['country'] ?? null,
      sector: sectorOf(row['sector']),
      names: { de: first, en: en[0] ?? first },
    }
    return [...new Set([...de, ...en])].map((name) => [name, meaning])
  })
}

function placeNames(): Listed[] {
  return lexicons.world.places.flatMap((row): Listed[] => {
    const [de, en] = [valuesOf(row['de']), valuesOf(row['en'])]
    const first = de[0] ?? ''
    const meaning: WorldName = {
      role: 'place',
      key: `place/${row['id']}`,
      kind: 'place',
      country: row['country'] ?? null,
      sector: null,
      names: { de: first, en: en[0] ?? first },
    }
    return [...new Set([...de, ...en])].map((name) => [name, meaning])
  })
}

/** Names that mean more than one thing stand for the first of these. */
const precedence: readonly NameRole[] = ['state', 'capital', 'seat', 'organization', 'adjective', 'demonym', 'place']

/** Every name of the world data with its meanings, the likeliest first. */
export const worldNames: Readonly<Record<Language, ReadonlyMap<string, readonly WorldName[]>>> = {
  de: gather('de'),
  en: gather('en'),
}

function gather(language: Language): Map<string, WorldName[]> {
  const gathered = new Map<string, WorldName[]>()
  const states = [...worldStates.values()]
  // Names of the other language too: German texts write `Kyiv` and `White House`.
  const foreign = languages
    .filter((other) => other !== language)
    .flatMap((other) => states.flatMap((state) => stateNames(state, other)))
    .filter(([, { role }]) => role === 'capital' || role === 'seat')
  const listed = [...states.flatMap((state) => stateNames(state, language)), ...organizationNames(), ...placeNames()]
  for (const [name, meaning] of [...listed, ...foreign]) {
    const key = name.replaceAll('’', "'")
    const known = gathered.get(key) ?? []
    if (!known.some(({ role, key: other }) => role === meaning.role && other === meaning.key)) known.push(meaning)
    gathered.set(key, known)
  }
  for (const meanings of gathered.values())
    meanings.sort((a, b) => precedence.indexOf(a.role) - precedence.indexOf(b.role))
  return gathered
}

/** Names of a known organization in the order of the world data, those of the language first; none where it is not known. */
export function spellingsOf(id: string, language: Language): readonly string[] {
  const row = organizationRows.get(id)
  return row ? [language, ...languages].flatMap((each) => valuesOf(row[each])) : []
}

const organizationRows = new Map(lexicons.world.organizations.map((row) => [row['id'], row]))

/** Known organizations by id. */
export const worldOrganizations: ReadonlyMap<string, WorldName> = new Map(
  organizationNames().map(([, meaning]) => [meaning.key, meaning]),
)
