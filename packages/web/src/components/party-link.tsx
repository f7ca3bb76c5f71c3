import type { PartyView } from '@lagebild/schema'
import { recordAddresses } from '../data/record-addresses.ts'
import { partyName } from '../format/party-name.ts'
import { useLanguage } from '../messages/reader-language.ts'

/** A party's name in the reader's language, leading to its page. */
export function PartyLink({ party }: { readonly party: PartyView }) {
  return (
    <a className="foreign" href={recordAddresses.entity(party.key)}>
      {partyName(party, useLanguage())}
    </a>
  )
}
