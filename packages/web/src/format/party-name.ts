import type { Language, PartyView } from '@lagebild/schema'
import { phrasingIn } from './phrasing.ts'

/** A party without a name of its own is known by its kind and country: `group:PRK`. */
const unnamed = /^(group|person|organization|place|facility):/

/** The name that articles in the reader's language use most, a state's and a known place's in that language; otherwise the record's. */
export function partyName(party: PartyView, language: Language): string {
  const phrasing = phrasingIn(language)
  if (party.kind === 'state' && party.country !== null) return phrasing.state(party.country)
  return unnamed.test(party.key) || party.kind === 'place'
    ? phrasing.party(party)
    : (party.names[language] ?? party.name)
}
