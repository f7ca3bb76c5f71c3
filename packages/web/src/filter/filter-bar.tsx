import { certainties, eventTypes, exchangeKinds, languages, type RecordFilter } from '@lagebild/schema'
import { useId, useState } from 'react'
import { Menu } from '../components/menu.tsx'
import { useMessages } from '../messages/reader-language.ts'
import { vocabulary } from '../messages/vocabulary.ts'
import { ActiveFilters } from './active-filters.tsx'
import { ChoiceList } from './choice-list.tsx'
import { EntityPicker } from './entity-picker.tsx'
import styles from './filter.module.css'
import { filterMessages } from './filter-messages.ts'
import { OriginPicker } from './origin-picker.tsx'
import { TimeFields } from './time-fields.tsx'
import { WordsField } from './words-field.tsx'

interface FilterBarProps {
  readonly filter: RecordFilter
  readonly onChange: (filter: RecordFilter) => void
}

/** What part of the record is shown. Give it `useFilter()`, so that the choice lives in the address. */
export function FilterBar({ filter, onChange }: FilterBarProps) {
  const messages = useMessages(filterMessages)
  const names = useMessages(vocabulary)
  const id = useId()
  /** On narrow screens the bar stays folded until it is asked for. */
  const [isShown, setShown] = useState(false)
  const change = (part: Partial<RecordFilter>): void => onChange({ ...filter, ...part })
  const add = (field: 'parties' | 'places' | 'origins') => (key: string) =>
    change({ [field]: [...new Set([...filter[field], key])] })
  return (
    <search className={`${styles.filter} screen-only`} aria-label={messages.filter}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isShown}
        aria-controls={id}
        onClick={() => setShown(!isShown)}
      >
        {messages.filter}
      </button>
      <div id={id} className={styles.bar} data-shown={isShown || undefined}>
        <Menu title={messages.parties} count={filter.parties.length}>
          <EntityPicker label={messages.findParty} onChoose={add('parties')} />
          <p className="quiet small">{messages.allTakePart}</p>
        </Menu>
        <Menu title={messages.types} count={filter.types.length}>
          <ChoiceList
            title={messages.types}
            values={eventTypes}
            names={names.types}
            chosen={filter.types}
            onChange={(types) => change({ types })}
          />
        </Menu>
        <Menu title={messages.certainties} count={filter.certainties.length}>
          <ChoiceList
            title={messages.certainties}
            values={certainties}
            names={names.certainties}
            chosen={filter.certainties}
            onChange={(chosen) => change({ certainties: chosen })}
          />
        </Menu>
        <Menu title={messages.origins} count={filter.origins.length}>
          <OriginPicker onChoose={add('origins')} />
        </Menu>
        <Menu title={messages.kinds} count={filter.kinds.length}>
          <ChoiceList
            title={messages.kinds}
            values={exchangeKinds}
            names={names.exchangeKinds}
            chosen={filter.kinds}
            onChange={(kinds) => change({ kinds })}
          />
        </Menu>
        <Menu title={messages.places} count={filter.places.length}>
          <EntityPicker label={messages.findPlace} onChoose={add('places')} />
        </Menu>
        <Menu title={messages.languages} count={filter.languages.length}>
          <ChoiceList
            title={messages.languages}
            values={languages}
            names={names.languages}
            chosen={filter.languages}
            onChange={(chosen) => change({ languages: chosen })}
          />
        </Menu>
        <Menu title={messages.time} count={(filter.since ? 1 : 0) + (filter.until ? 1 : 0)}>
          <TimeFields filter={filter} onChange={change} />
        </Menu>
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={filter.contested}
            onChange={(event) => change({ contested: event.target.checked })}
          />
          {messages.contested}
        </label>
        <WordsField words={filter.words} onChange={(words) => change({ words })} />
      </div>
      <ActiveFilters filter={filter} onChange={onChange} />
    </search>
  )
}
