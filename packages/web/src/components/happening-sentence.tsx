import type { HappeningSummary } from '@lagebild/schema'
import { happeningSentence } from '../format/happening-sentence.ts'
import { useLanguage } from '../messages/reader-language.ts'
import { Words } from './words.tsx'

/** A happening as one sentence in the reader's language. */
export function HappeningSentence({ happening }: { readonly happening: HappeningSummary }) {
  return (
    <span className="foreign">
      <Words text={happeningSentence(happening, useLanguage())} />
    </span>
  )
}
