import { type KeyboardEvent, useId, useState } from 'react'
import { useMessages } from '../messages/reader-language.ts'
import styles from './filter.module.css'
import { filterMessages } from './filter-messages.ts'

export interface ComboboxOption {
  readonly key: string
  readonly name: string
  /** What tells it from others of the same name. */
  readonly detail: string
}

interface ComboboxProps {
  readonly label: string
  readonly words: string
  readonly options: readonly ComboboxOption[]
  readonly onWords: (words: string) => void
  readonly onChoose: (key: string) => void
}

/** A field with suggestions below it, by the ARIA pattern: arrows walk, Enter takes, Escape clears. */
export function Combobox({ label, words, options, onWords, onChoose }: ComboboxProps) {
  const messages = useMessages(filterMessages)
  const id = useId()
  const [active, setActive] = useState(0)
  const isOpen = words.trim() !== ''
  const current = Math.min(active, options.length - 1)
  const choose = (option: ComboboxOption | undefined): void => {
    if (!option) return
    onChoose(option.key)
    onWords('')
    setActive(0)
  }
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (options.length > 0) setActive((current + step + options.length) % options.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      choose(options[current])
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation()
      onWords('')
    }
  }
  return (
    <div className={styles.combobox}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        type="text"
        autoComplete="off"
        value={words}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options[current] ? `${id}-${current}` : undefined}
        onChange={(event) => {
          onWords(event.target.value)
          setActive(0)
        }}
        onKeyDown={handleKey}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} className={styles.options} hidden={!isOpen}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys for its list
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points to the option
          <div
            key={option.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            className={styles.option}
            onClick={() => choose(option)}
          >
            <span className="foreign">{option.name}</span> <span className="quiet small">{option.detail}</span>
          </div>
        ))}
      </div>
      <p className="quiet small" role="status">
        {isOpen && (options.length === 0 ? messages.noMatch : messages.matches(options.length))}
      </p>
    </div>
  )
}
