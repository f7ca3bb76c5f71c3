import type { ReactNode } from 'react'
import styles from './states.module.css'

/** Says in the place of a list why nothing is in it and what to do. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className={`${styles.note} ${styles.empty}`}>{children}</div>
}
