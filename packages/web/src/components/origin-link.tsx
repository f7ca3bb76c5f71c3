import type { OriginView } from '@lagebild/schema'
import { recordAddresses } from '../data/record-addresses.ts'
import { originName } from '../format/origin-name.ts'
import { usePhrasing } from '../format/phrasing.ts'
import { Words } from './words.tsx'

/** An origin's name, leading to its page. */
export function OriginLink({ origin }: { readonly origin: OriginView }) {
  return (
    <a className="foreign" href={recordAddresses.source(origin.key)}>
      <Words text={originName(origin, usePhrasing())} />
    </a>
  )
}
