import type { PartyView } from '@lagebild/schema'
import { isSamePerson } from '../merge/sides-of.ts'
import type { Fact } from '../model/fact.ts'
import type { Party } from '../model/party.ts'
import { byLanguage, mostFrequent } from './tally.ts'

/** A party as one claim tells it. */
export interface ToldParty {
  readonly party: Party
  readonly language: string
}

export const told = (facts: readonly Fact[], pick: (fact: Fact) => readonly (Party | null)[]): ToldParty[] =>
  facts.flatMap((fact) => pick(fact).flatMap((party) => (party ? [{ party, language: fact.language }] : [])))

/**
 * The parties of some claims, each once with all its names; a person told once by the full name and once by the family name is one.
 * Somebody who is only described (`the minister`, `soldiers`) is left out beside a named party of the same country, and without a country
 * beside any named party. Most told first.
 */
export function viewParties(given: readonly ToldParty[]): PartyView[] {
  const groups: ToldParty[][] = []
  const byFullName = [...given].sort(
    (a, b) => b.party.key.length - a.party.key.length || (a.party.key < b.party.key ? -1 : 1),
  )
  for (const each of byFullName) {
    const home = groups.find((group) => isSameParty((group[0] as ToldParty).party, each.party))
    if (home) home.push(each)
    else groups.push([each])
  }
  const named = groups.filter((group) => group[0]?.party.named)
  const shown = groups.filter(
    (group) =>
      group[0]?.party.named ||
      named.length === 0 ||
      (group[0]?.party.country !== null && !named.some((other) => other[0]?.party.country === group[0]?.party.country)),
  )
  return shown
    .sort((a, b) => b.length - a.length || ((a[0]?.party.key ?? '') < (b[0]?.party.key ?? '') ? -1 : 1))
    .map(viewParty)
}

const isSameParty = (a: Party, b: Party): boolean =>
  a.key === b.key || (a.kind === 'person' && b.kind === 'person' && a.named && b.named && isSamePerson(a, b))

function viewParty(group: readonly ToldParty[]): PartyView {
  const { key, kind, country } = (group[0] as ToldParty).party
  return {
    key,
    name: mostFrequent(group.map(({ party }) => party.name)) ?? key,
    names: byLanguage(group.map(({ party, language }) => [language, party.name] as const)),
    kind,
    country: mostFrequent(group.flatMap(({ party }) => party.country ?? [])) ?? country,
    role: mostFrequent(group.flatMap(({ party }) => party.role ?? [])) ?? null,
  }
}
