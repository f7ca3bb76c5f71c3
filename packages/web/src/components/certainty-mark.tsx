import type { Certainty, Polarity } from '@lagebild/schema'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/reader-language.ts'
import { vocabulary } from '../messages/vocabulary.ts'
import styles from './marks.module.css'

/** Full disc, half disc, ring, dotted ring: each certainty has a shape of its own besides its colour. */
const shapes: Readonly<Record<Certainty, ReactNode>> = {
  certain: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  probable: (
    <>
      <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 2.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />
    </>
  ),
  possible: <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.75" />,
  unknown: (
    <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.75" strokeDasharray="2 2.12" />
  ),
}

interface CertaintyMarkProps {
  readonly certainty: Certainty
  readonly polarity?: Polarity
  /** Whether the word stands beside the mark or only in the accessible text. */
  readonly labelled?: boolean
}

/** How sure something is, by shape and colour; a stroke through it says that it is denied. */
export function CertaintyMark({ certainty, polarity = 'positive', labelled = false }: CertaintyMarkProps) {
  const words = useMessages(vocabulary)
  const isDenied = polarity === 'negative'
  const text = isDenied ? `${words.certainties[certainty]}, ${words.polarities.negative}` : words.certainties[certainty]
  return (
    <span className={`${styles.mark} ${styles[isDenied ? 'denied' : certainty]}`} title={labelled ? undefined : text}>
      <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true">
        {shapes[certainty]}
        {isDenied && <path d="M2 14 14 2" stroke="currentColor" strokeWidth="2" />}
      </svg>
      <span className={labelled ? undefined : 'hidden-text'}>{text}</span>
    </span>
  )
}
