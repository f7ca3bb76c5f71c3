import type { ReactNode } from 'react'
import { useWindowTitle } from '../layout/use-window-title.ts'
import styles from './page-head.module.css'
import { Words } from './words.tsx'

/** Titles with more characters than this are sentences and set smaller. */
const longTitle = 60

interface PageHeadProps {
  readonly title: string
  /** A short line above the title that says what kind of page it is. */
  readonly kicker?: ReactNode
  /** A line below the title: dates, counts, marks. */
  readonly children?: ReactNode
  /** Buttons and links at the side. */
  readonly actions?: ReactNode
  readonly lang?: string
}

/** The head of a page; its title is also the title of the browser's window. */
export function PageHead({ title, kicker, children, actions, lang }: PageHeadProps) {
  useWindowTitle(title)
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        {kicker && <p className={styles.kicker}>{kicker}</p>}
        <h1 className={`${title.length > longTitle ? styles.long : ''} foreign`} lang={lang}>
          <Words text={title} />
        </h1>
        {children && <div className={styles.below}>{children}</div>}
      </div>
      {actions && <div className={`${styles.actions} screen-only`}>{actions}</div>}
    </header>
  )
}
