import { feedPath } from '@lagebild/client'
import type { Dossier } from '@lagebild/schema'
import { useRef } from 'react'
import { recordAddresses } from '../../data/record-addresses.ts'
import { FilterSummary } from '../../filter/filter-summary.tsx'
import { useFormat } from '../../format/reader-format.ts'
import { commonMessages } from '../../messages/common.ts'
import { useLanguage, useMessages } from '../../messages/reader-language.ts'
import { useCounts } from '../dossier/use-counts.ts'
import styles from './dossiers.module.css'
import { dossiersMessages } from './dossiers-messages.ts'
import { removeDossier } from './use-dossiers.ts'

/** One dossier: name, what it follows, how much is in it, and a button that removes it after asking. */
export function DossierEntry({ dossier }: { readonly dossier: Dossier }) {
  const messages = useMessages(dossiersMessages)
  const common = useMessages(commonMessages)
  const language = useLanguage()
  const { number, shortDay } = useFormat()
  const counts = useCounts(dossier.filter)
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <li className={styles.entry}>
      <h2>
        <a className="foreign" href={recordAddresses.dossier(dossier.id)}>
          {dossier.name}
        </a>
      </h2>
      <FilterSummary filter={dossier.filter} whole={messages.whatever} />
      <p className={styles.facts}>
        {counts.state === 'ready' && (
          <>
            <span className="number">{common.happenings(counts.data.happenings, number(counts.data.happenings))}</span>
            {counts.data.lastDay && <span className="number">{shortDay(counts.data.lastDay)}</span>}
          </>
        )}
        <a href={feedPath(dossier.id, language)}>{messages.feed}</a>
        <button
          type="button"
          className="plain small"
          aria-label={messages.removeNamed(dossier.name)}
          onClick={() => dialog.current?.showModal()}
        >
          {messages.remove}
        </button>
      </p>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${dossier.id}-sure`}>
        <form method="dialog">
          <p id={`${dossier.id}-sure`}>{messages.sure(dossier.name)}</p>
          <p className={styles.buttons}>
            <button type="submit">{messages.cancel}</button>
            <button type="submit" className="primary" onClick={() => void removeDossier(dossier.id)}>
              {messages.remove}
            </button>
          </p>
        </form>
      </dialog>
    </li>
  )
}
