import type { Fact } from '../model/fact.ts'
import type { Party } from '../model/party.ts'
import { isMutual } from './family.ts'

/** Whom a party stands for: the state of a person, ministry or army, else the named organization itself; nobody, where neither is told. */
export const bodyOf = ({ country, key, named }: Party): string | null => country ?? (named ? key : null)

/** Bodies of some parties, sorted, each once. */
export const bodiesOf = (parties: readonly (Party | null)[]): string[] =>
  [...new Set(parties.flatMap((party) => (party && bodyOf(party)) ?? []))].sort()

/** Everyone whom a claim itself names, also only as giving or receiving. */
export const participantsOf = ({ actors, recipients, exchange }: Fact): Party[] => [
  ...actors,
  ...recipients,
  ...[exchange?.giver, exchange?.receiver].filter((party) => party != null),
]

/** Everyone a claim can be found by: those it names, else those of the act told before. */
export const knownParties = (fact: Fact): Party[] =>
  fact.backdrop ? [...fact.backdrop.actors, ...fact.backdrop.recipients] : participantsOf(fact)

/** The two sides of an act as bodies: giver and receiver of what moves, all as one side where both do the same. */
export function sidesOf(fact: Fact): readonly (readonly string[])[] {
  const { exchange, family } = fact
  const { actors, recipients } = fact.backdrop ?? fact
  if (isMutual(family)) return [bodiesOf([...actors, ...recipients])]
  if (exchange && family.startsWith('transfer:')) {
    const giver = bodiesOf([exchange.giver])
    const receiver = bodiesOf([exchange.receiver])
    // "Soldiers were moved to Kursk": the soldiers act, who gave them is not said.
    return [giver.length > 0 ? giver : bodiesOf(actors).filter((body) => !receiver.includes(body)), receiver]
  }
  return [bodiesOf(actors), bodiesOf(recipients)]
}

/** Persons who take part and are told by name. */
export const personsOf = (fact: Fact): Party[] =>
  participantsOf(fact).filter(({ kind, named }) => kind === 'person' && named)

/**
 * Whether two can be one person: the same name, or the family name alone against the full name (`person/kslv`, `person/alksndr-kslv`) where
 * the countries do not differ.
 */
export function isSamePerson(a: Party, b: Party): boolean {
  if (a.key === b.key) return true
  if (a.country !== null && b.country !== null && a.country !== b.country) return false
  return endsWithName(a.key, b.key) || endsWithName(b.key, a.key)
}

const endsWithName = (whole: string, part: string): boolean => {
  const [one, other] = [namesOf(whole), namesOf(part)]
  return other.length < one.length && other.every((name, index) => name === one[one.length - other.length + index])
}

const namesOf = (key: string): string[] => key.slice(key.indexOf('/') + 1).split('-')

/** The last part of a person's name, which every way of naming the person shares. */
export const familyNameOf = ({ key }: Party): string => namesOf(key).at(-1) ?? key
