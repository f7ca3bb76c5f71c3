import type { OriginView } from '@lagebild/schema'
import { OriginLink } from './origin-link.tsx'
import styles from './origin-names.module.css'

/** Origins by name, each leading to its page. */
export function OriginNames({ origins }: { readonly origins: readonly OriginView[] }) {
  return (
    <ul className={styles.names}>
      {origins.map((origin) => (
        <li key={origin.key}>
          <OriginLink origin={origin} />
        </li>
      ))}
    </ul>
  )
}
