import { useId, useState } from 'react'
import { commonMessages } from '../messages/common.ts'
import { useMessages } from '../messages/reader-language.ts'
import styles from './masthead.module.css'
import { chooseTheme, readTheme, type Theme, themes } from './theme.ts'

export function ThemeSwitch() {
  const messages = useMessages(commonMessages)
  const [theme, setTheme] = useState<Theme>(readTheme)
  const id = useId()
  return (
    <span className={styles.theme}>
      <label className="hidden-text" htmlFor={id}>
        {messages.theme}
      </label>
      <select
        id={id}
        value={theme}
        onChange={(event) => {
          const next = themes.find((name) => name === event.target.value) ?? 'system'
          chooseTheme(next)
          setTheme(next)
        }}
      >
        {themes.map((name) => (
          <option key={name} value={name}>
            {messages.themes[name]}
          </option>
        ))}
      </select>
    </span>
  )
}
