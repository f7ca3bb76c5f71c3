import type { ExchangeEntry } from '@lagebild/schema'
import { CertaintyMark } from '../../components/certainty-mark.tsx'
import { DeniedMark } from '../../components/denied-mark.tsx'
import { OriginNames } from '../../components/origin-names.tsx'
import { Words } from '../../components/words.tsx'
import { recordAddresses } from '../../data/record-addresses.ts'
import { formatPeriod } from '../../format/periods.ts'
import { usePhrasing } from '../../format/phrasing.ts'
import { useFormat } from '../../format/reader-format.ts'
import { useLanguage, useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import styles from './dossier.module.css'

/** One line of the ledger: what, how much by whom, when, how sure. */
export function LedgerEntry({ entry }: { readonly entry: ExchangeEntry }) {
  const names = useMessages(vocabulary)
  const language = useLanguage()
  const format = useFormat()
  const phrasing = usePhrasing()
  const item = entry.items[language] ?? Object.values(entry.items).find(Boolean)
  return (
    <li className={styles.entry}>
      <p>
        <CertaintyMark certainty={entry.certainty} polarity={entry.polarity} />{' '}
        <a href={recordAddresses.happening(entry.happening)}>
          {names.exchangeKinds[entry.kind]}
          {item && (
            <span className="foreign">
              : <Words text={item} />
            </span>
          )}
        </a>{' '}
        <span className="quiet small number">{format.shortRange(entry.time)}</span>{' '}
        {entry.period && (
          <span className="quiet small number">{formatPeriod(entry.period, language, format.locale)}</span>
        )}{' '}
        {entry.status !== 'happened' && <span className="quiet small">{names.statuses[entry.status]}</span>}{' '}
        {entry.denied && entry.polarity === 'positive' && (
          <span className="small">
            <DeniedMark />
          </span>
        )}
      </p>
      {entry.amounts.length > 0 && (
        <ul className={styles.amounts}>
          {entry.amounts.map(({ amount, origins }) => (
            <li key={amount.text}>
              <span className="number foreign">
                <Words text={phrasing.amount(amount)} />
              </span>{' '}
              <OriginNames origins={origins} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
