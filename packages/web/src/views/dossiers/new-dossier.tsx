import { type FormEvent, useId, useState } from 'react'
import { recordAddresses } from '../../data/record-addresses.ts'
import { useFilter } from '../../data/use-filter.ts'
import { FilterBar } from '../../filter/filter-bar.tsx'
import { useFormat } from '../../format/reader-format.ts'
import { commonMessages } from '../../messages/common.ts'
import { useMessages } from '../../messages/reader-language.ts'
import { navigate } from '../../router/location.ts'
import { useCounts } from '../dossier/use-counts.ts'
import { dossierId } from './dossier-id.ts'
import styles from './dossiers.module.css'
import { dossiersMessages } from './dossiers-messages.ts'
import { saveDossier, useDossiers } from './use-dossiers.ts'

/** Keeps the filter in the address under a name. */
export function NewDossier() {
  const messages = useMessages(dossiersMessages)
  const common = useMessages(commonMessages)
  const { number } = useFormat()
  const id = useId()
  const [filter, setFilter] = useFilter()
  const counts = useCounts(filter)
  const dossiers = useDossiers()
  const [work, setWork] = useState<'none' | 'saving' | 'failed'>('none')
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    if (name === '') return
    setWork('saving')
    const taken = dossiers.state === 'ready' ? dossiers.data.map((dossier) => dossier.id) : []
    const dossier = { id: dossierId(name, taken), name, filter }
    try {
      await saveDossier(dossier)
      navigate(recordAddresses.dossier(dossier.id))
    } catch {
      setWork('failed')
    }
  }
  return (
    <>
      <FilterBar filter={filter} onChange={setFilter} />
      <p className="quiet small">{messages.whole}</p>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <label htmlFor={id}>{messages.name}</label>
        <input id={id} name="name" type="text" required maxLength={200} autoComplete="off" />
        <button type="submit" className="primary" disabled={work === 'saving'}>
          {work === 'saving' ? messages.saving : messages.save}
        </button>
        <span className="quiet small number" role="status">
          {counts.state === 'ready' &&
            messages.fits(common.happenings(counts.data.happenings, number(counts.data.happenings)))}
        </span>
      </form>
      {work === 'failed' && <p role="alert">{messages.failed}</p>}
    </>
  )
}
