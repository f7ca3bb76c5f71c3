import type { Language, PartyView } from '@lagebild/schema'

/** The name that articles in the reader's language use most; otherwise the record's. */
export function partyName(party: Pick<PartyView, 'name' | 'names'>, language: Language): string {
  return party.names[language] ?? party.name
}
