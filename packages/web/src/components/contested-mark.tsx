import type { DifferenceAttribute } from '@lagebild/schema'
import { commonMessages } from '../messages/common.ts'
import { useLanguage, useMessages } from '../messages/reader-language.ts'
import { vocabulary } from '../messages/vocabulary.ts'
import styles from './marks.module.css'

/** Says on what accounts exclude each other; nothing where they do not. */
export function ContestedMark({ attributes }: { readonly attributes: readonly DifferenceAttribute[] }) {
  const messages = useMessages(commonMessages)
  const words = useMessages(vocabulary)
  const language = useLanguage()
  if (attributes.length === 0) return null
  const names = attributes.map((attribute) => words.attributes[attribute])
  return (
    <span className={`${styles.mark} ${styles.contested}`}>
      <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 1 15 8 8 15 1 8z" fill="none" stroke="currentColor" strokeWidth="1.75" />
        <path d="M5 6.5h6M5 9.5h6" stroke="currentColor" strokeWidth="1.5" />
        <path d="m9.8 4-3.6 8" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      {messages.contestedOn(new Intl.ListFormat(language, { type: 'unit' }).format(names))}
    </span>
  )
}
