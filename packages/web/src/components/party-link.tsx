import type { PartyView } from '@lagebild/schema'
import { recordAddresses } from '../data/record-addresses.ts'
import { partyName } from '../format/party-name.ts'
import { useLanguage } from '../messages/reader-language.ts'
import { Words } from './words.tsx'

/** A party's name in the reader's language, leading to its page. */
export function PartyLink({ party }: { readonly party: PartyView }) {
  return (
    <a className="foreign" href={recordAddresses.entity(party.key)}>
      <Words text={partyName(party, useLanguage())} />
    </a>
  )
}
