import type { Happening } from '@lagebild/schema'
import { HappeningSentence } from '../../components/happening-sentence.tsx'
import { Support } from '../../components/support.tsx'
import { recordAddresses } from '../../data/record-addresses.ts'
import { useFormat } from '../../format/reader-format.ts'
import styles from './happening.module.css'
import { Reasons } from './reasons.tsx'

/** Happenings that belong to this one but are not it. */
export function Related({ related }: Pick<Happening, 'related'>) {
  const { shortRange } = useFormat()
  return (
    <ul className={styles.related}>
      {related.map(({ happening, reasons }) => (
        <li key={happening.id}>
          <p>
            <a href={recordAddresses.happening(happening.id)}>
              <HappeningSentence happening={happening} />
            </a>{' '}
            <span className="quiet small number">{shortRange(happening.time)}</span>
          </p>
          <Support happening={happening} />
          <Reasons reasons={reasons} />
        </li>
      ))}
    </ul>
  )
}
