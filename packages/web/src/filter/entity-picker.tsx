import { useState } from 'react'
import { useQuery } from '../data/use-query.ts'
import { partyName } from '../format/party-name.ts'
import { useLanguage, useMessages } from '../messages/reader-language.ts'
import { vocabulary } from '../messages/vocabulary.ts'
import { Combobox } from './combobox.tsx'

interface EntityPickerProps {
  readonly label: string
  readonly onChoose: (key: string) => void
}

/** Finds a party or place of the record by its name. */
export function EntityPicker({ label, onChoose }: EntityPickerProps) {
  const language = useLanguage()
  const names = useMessages(vocabulary)
  const [words, setWords] = useState('')
  const asked = words.trim()
  const found = useQuery(`entities?${asked}`, async (client) =>
    asked === ''
      ? []
      : (await client.entities({ words: asked, kind: null, country: null }, { cursor: null, limit: 8 })).items,
  )
  const options = (found.state === 'ready' ? found.data : []).map(({ party }) => ({
    key: party.key,
    name: partyName(party, language),
    detail: party.role ?? names.entityKinds[party.kind],
  }))
  return <Combobox label={label} words={words} options={options} onWords={setWords} onChoose={onChoose} />
}
