import { type ReactNode, useEffect, useRef } from 'react'
import styles from './menu.module.css'

interface MenuProps {
  readonly title: string
  /** A number beside the title, such as how many choices are in force; none where it is 0. */
  readonly count?: number
  readonly children: ReactNode
}

/** A button that opens a sheet of choices below it; Escape or a click elsewhere closes it. */
export function Menu({ title, count = 0, children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const closeOutside = (event: Event): void => {
      const element = menu.current
      if (element?.open && event.target instanceof Node && !element.contains(event.target)) element.open = false
    }
    document.addEventListener('pointerdown', closeOutside)
    document.addEventListener('focusin', closeOutside)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
      document.removeEventListener('focusin', closeOutside)
    }
  }, [])
  return (
    <details
      ref={menu}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return
        menu.current.open = false
        menu.current.querySelector('summary')?.focus()
      }}
    >
      <summary className={styles.summary}>
        {title}
        {count > 0 && <span className={styles.count}>{count}</span>}
      </summary>
      <div className={styles.sheet}>{children}</div>
    </details>
  )
}
