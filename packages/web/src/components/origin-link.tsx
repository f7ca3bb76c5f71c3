import type { OriginView } from '@lagebild/schema'
import { recordAddresses } from '../data/record-addresses.ts'

/** An origin's name, leading to its page. */
export function OriginLink({ origin }: { readonly origin: Pick<OriginView, 'key' | 'name'> }) {
  return (
    <a className="foreign" href={recordAddresses.source(origin.key)}>
      {origin.name}
    </a>
  )
}
