import type { HappeningSummary } from '@lagebild/schema'
import { usePhrasing } from '../format/phrasing.ts'
import { Words } from './words.tsx'

/** A happening as one sentence in the reader's language. */
export function HappeningSentence({ happening }: { readonly happening: HappeningSummary }) {
  return (
    <span className="foreign">
      <Words text={usePhrasing().happening(happening)} />
    </span>
  )
}
