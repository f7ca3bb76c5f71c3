import type { MergeReason } from '@lagebild/schema'
import { Words } from '../../components/words.tsx'
import { usePhrasing } from '../../format/phrasing.ts'
import { readableKeys } from '../../format/readable-keys.ts'
import { useFormat } from '../../format/reader-format.ts'
import { useMessages } from '../../messages/reader-language.ts'
import styles from './happening.module.css'
import { happeningMessages } from './happening-messages.ts'

/** How many articles two things share says little; what they share says more. */
function isTelling(code: string, detail: string): boolean {
  return detail !== '' && code !== 'same-articles'
}

/** Why things belong together, in words with the detail. */
export function Reasons({ reasons }: { readonly reasons: readonly MergeReason[] }) {
  const messages = useMessages(happeningMessages)
  const phrasing = usePhrasing()
  const format = useFormat()
  // Details are keys of parties, days, or words of the articles.
  const readable = (detail: string): string => {
    const parts = detail.split(', ')
    const ranges = parts.map((part) => part.split(' to '))
    if (ranges.flat().every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)))
      return ranges.map(([from = null, to = from]) => format.shortRange({ from, to })).join(', ')
    return readableKeys(parts, [], phrasing)
  }
  const names: Readonly<Record<string, string>> = messages.reasons
  return (
    <ul className={styles.reasons}>
      {reasons.map(({ code, detail }) => (
        <li key={`${code}/${detail}`}>
          {names[code] ?? `${messages.otherReason} (${code})`}
          {isTelling(code, detail) && (
            <span className="quiet foreign">
              : <Words text={readable(detail)} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
