import { type Language, languages } from '@lagebild/schema'
import { commonMessages } from '../messages/common.ts'
import { useLanguage, useMessages } from '../messages/reader-language.ts'
import styles from './masthead.module.css'

const ownNames: Readonly<Record<Language, string>> = { de: 'Deutsch', en: 'English' }

export function LanguageSwitch({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const messages = useMessages(commonMessages)
  const current = useLanguage()
  return (
    <fieldset className={styles.switch}>
      <legend className="hidden-text">{messages.language}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => onLanguage(language)}
        >
          <span className={styles.long}>{ownNames[language]}</span>
          <span className={styles.brief} aria-hidden="true">
            {language.toUpperCase()}
          </span>
        </button>
      ))}
    </fieldset>
  )
}
