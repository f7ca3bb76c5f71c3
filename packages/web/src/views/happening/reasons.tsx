import type { MergeReason } from '@lagebild/schema'
import { Words } from '../../components/words.tsx'
import { useMessages } from '../../messages/reader-language.ts'
import styles from './happening.module.css'
import { happeningMessages } from './happening-messages.ts'

/** Why things belong together, in words with the detail. */
export function Reasons({ reasons }: { readonly reasons: readonly MergeReason[] }) {
  const messages = useMessages(happeningMessages)
  const names: Readonly<Record<string, string>> = messages.reasons
  return (
    <ul className={styles.reasons}>
      {reasons.map(({ code, detail }) => (
        <li key={`${code}/${detail}`}>
          {names[code] ?? `${messages.otherReason} (${code})`}
          {detail && (
            <span className="quiet foreign">
              : <Words text={detail} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
