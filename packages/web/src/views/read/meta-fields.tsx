import type { ArticleMetaInput } from '@lagebild/client'
import { daySchema, languageSchema, languages } from '@lagebild/schema'
import { useId } from 'react'
import { useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import styles from './read.module.css'
import { readMessages } from './read-messages.ts'

interface MetaFieldsProps {
  readonly meta: ArticleMetaInput
  readonly onChange: (meta: ArticleMetaInput) => void
}

/** What a text does not say of itself: who published it, when, in which language. */
export function MetaFields({ meta, onChange }: MetaFieldsProps) {
  const messages = useMessages(readMessages)
  const names = useMessages(vocabulary)
  const id = useId()
  const change = (field: keyof ArticleMetaInput, value: string | undefined): void => {
    const { [field]: _before, ...rest } = meta
    onChange(value === undefined ? rest : { ...rest, [field]: value })
  }
  return (
    <fieldset className={styles.meta}>
      <legend>{messages.about}</legend>
      <p className="quiet small">{messages.aboutHint}</p>
      <label htmlFor={`${id}-outlet`}>{messages.outlet}</label>
      <input
        id={`${id}-outlet`}
        type="text"
        maxLength={200}
        value={meta.outlet ?? ''}
        onChange={(event) => change('outlet', event.target.value || undefined)}
      />
      <label htmlFor={`${id}-published`}>{messages.published}</label>
      <input
        id={`${id}-published`}
        type="date"
        defaultValue={meta.published ?? ''}
        onChange={(event) => change('published', daySchema.safeParse(event.target.value).data)}
      />
      <label htmlFor={`${id}-language`}>{messages.language}</label>
      <select
        id={`${id}-language`}
        value={meta.language ?? ''}
        onChange={(event) => change('language', languageSchema.safeParse(event.target.value).data)}
      >
        <option value="">{messages.anyLanguage}</option>
        {languages.map((language) => (
          <option key={language} value={language}>
            {names.languages[language]}
          </option>
        ))}
      </select>
    </fieldset>
  )
}
