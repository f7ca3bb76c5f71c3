import type { Language } from '@lagebild/schema'
import { commonMessages } from '../messages/common.ts'
import { useMessages } from '../messages/reader-language.ts'
import { LanguageSwitch } from './language-switch.tsx'
import styles from './masthead.module.css'
import { Navigation } from './navigation.tsx'
import { SearchField } from './search-field.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

/** Name of the desk, sections, search, and the switches for language and colours. */
export function Masthead({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const messages = useMessages(commonMessages)
  return (
    <header className={styles.masthead}>
      <div className={styles.top}>
        <a className={styles.name} href="/">
          {messages.site}
        </a>
        <div className={`${styles.tools} screen-only`}>
          <SearchField />
          <LanguageSwitch onLanguage={onLanguage} />
          <ThemeSwitch />
        </div>
      </div>
      <Navigation />
    </header>
  )
}
