import type { HappeningSummary } from '@lagebild/schema'
import { HappeningSentence } from '../../components/happening-sentence.tsx'
import { Support } from '../../components/support.tsx'
import { recordAddresses } from '../../data/record-addresses.ts'
import { useFormat } from '../../format/reader-format.ts'
import { commonMessages } from '../../messages/common.ts'
import { useMessages } from '../../messages/reader-language.ts'
import styles from './dossier.module.css'
import { dossierMessages } from './dossier-messages.ts'

/** One happening of a list: when, what in a sentence, how well supported. */
export function HappeningLine({ happening }: { readonly happening: HappeningSummary }) {
  const messages = useMessages(dossierMessages)
  const common = useMessages(commonMessages)
  const format = useFormat()
  const { time } = happening
  const days = format.shortRange(time) ?? common.noDate
  return (
    <li className={styles.happening}>
      <p className={styles.when}>
        {time.stated ? (
          <span className="number">{days}</span>
        ) : (
          <span className="number" title={messages.notStated}>
            <span className="quiet">{common.reported(days)}</span>
          </span>
        )}
      </p>
      <div>
        <p className={styles.sentence}>
          <a href={recordAddresses.happening(happening.id)}>
            <HappeningSentence happening={happening} />
          </a>
        </p>
        <Support happening={happening} />
      </div>
    </li>
  )
}
