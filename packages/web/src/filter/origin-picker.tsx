import { wholeRecord } from '@lagebild/schema'
import { useState } from 'react'
import { useQuery } from '../data/use-query.ts'
import { originName } from '../format/origin-name.ts'
import { usePhrasing } from '../format/phrasing.ts'
import { useMessages } from '../messages/reader-language.ts'
import { vocabulary } from '../messages/vocabulary.ts'
import { Combobox } from './combobox.tsx'
import { filterMessages } from './filter-messages.ts'

const mostShown = 8

/** Finds an origin among the most frequent of the record by its name. */
export function OriginPicker({ onChoose }: { readonly onChoose: (key: string) => void }) {
  const messages = useMessages(filterMessages)
  const names = useMessages(vocabulary)
  const phrasing = usePhrasing()
  const [words, setWords] = useState('')
  const sources = useQuery('sources', (client) => client.sources(wholeRecord, { cursor: null, limit: 200 }))
  const sought = words.trim().toLocaleLowerCase()
  const options = (sources.state === 'ready' ? sources.data.items : [])
    .map(({ origin }) => ({ ...origin, label: originName(origin, phrasing) }))
    .filter(({ label, name }) => `${label}\n${name}`.toLocaleLowerCase().includes(sought))
    .slice(0, mostShown)
    .map(({ key, label, kind }) => ({ key, name: label, detail: names.originKinds[kind] }))
  return <Combobox label={messages.findOrigin} words={words} options={options} onWords={setWords} onChoose={onChoose} />
}
