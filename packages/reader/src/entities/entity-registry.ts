import type { Article } from '@lagebild/schema'
import { draftEntity, type EntityDraft } from './entity-draft.ts'
import { languageTraits } from './language-traits.ts'
import { leaderOf } from './leaders.ts'
import { foldName } from './name-key.ts'
import { createPersonIndex } from './person-index.ts'
import type { WorldName } from './world-name.ts'
import { worldOrganizations } from './world-names.ts'
import { stateName, worldStates } from './world-states.ts'

/** The entities of one article, each made once. */
export interface EntityRegistry {
  state(code: string): EntityDraft
  /** The entity that a name of the world data stands for, as the place or organization it names. */
  named(meaning: WorldName): EntityDraft
  organization(id: string): EntityDraft | undefined
  person(name: string): EntityDraft
  /** The person that the article names so, if it does. */
  knownPerson(name: string): EntityDraft | undefined
  /** Makes an abbreviation stand for an entity from here on. */
  abbreviate(name: string, draft: EntityDraft): void
  /** An entity that only the text names. */
  other(kind: 'organization' | 'group' | 'place' | 'facility', name: string): EntityDraft
}

/** @param fullNames names of persons with more than one word, from the whole article, the longest first */
export function createRegistry(article: Article, fullNames: readonly string[]): EntityRegistry {
  const { language, published } = article
  const hasGender = languageTraits[language].hasGrammaticalGender
  const byKey = new Map<string, EntityDraft>()
  const aliases = new Map<string, EntityDraft>()
  const once = (key: string, make: () => EntityDraft): EntityDraft => {
    const known = byKey.get(key)
    if (known) return known
    const draft = make()
    byKey.set(key, draft)
    return draft
  }
  const state = (code: string): EntityDraft =>
    once(code, () => {
      const world = worldStates.get(code)
      const gender = world?.gender ?? 'n'
      return draftEntity({
        kind: world?.isState === false ? 'place' : 'state',
        name: stateName(code, language),
        key: code,
        country: code,
        gender: hasGender && gender !== 'p' ? gender : 'n',
        isPlural: hasGender && gender === 'p',
      })
    })
  const named = (meaning: WorldName): EntityDraft => {
    if (meaning.role === 'state' || meaning.role === 'adjective' || meaning.role === 'seat') return state(meaning.key)
    const { kind, key, country, sector } = meaning
    return once(key, () =>
      draftEntity({
        kind,
        key,
        country,
        sector,
        name: meaning.names[language],
        isSeat: meaning.seatOf !== undefined,
        gender: hasGender ? null : 'n',
      }),
    )
  }
  const makePerson = (name: string): EntityDraft => {
    const leader = leaderOf(name, published)
    return draftEntity({
      kind: 'person',
      name,
      key: `person/${foldName(name)}`,
      ...(leader ? { country: leader.country, sector: leader.sector, gender: leader.gender } : {}),
    })
  }
  const persons = createPersonIndex()
  for (const name of fullNames) if (!persons.find(name)) persons.add(makePerson(name))
  return {
    state,
    named,
    organization: (id) => {
      const meaning = worldOrganizations.get(id)
      return meaning && named(meaning)
    },
    person: (name) => {
      const known = persons.find(name)
      const person = known ?? makePerson(name)
      if (!known) persons.add(person)
      persons.touch(person)
      return person
    },
    knownPerson: (name) => {
      const person = persons.find(name)
      if (person) persons.touch(person)
      return person
    },
    abbreviate: (name, draft) => {
      aliases.set(name, draft)
    },
    other: (kind, name) => {
      const alias = aliases.get(name)
      if (alias) return alias
      const key = `${kind}/${foldName(name)}`
      return once(key, () => draftEntity({ kind, name, key, gender: hasGender ? null : 'n' }))
    },
  }
}
