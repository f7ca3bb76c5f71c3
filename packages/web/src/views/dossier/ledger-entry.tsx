import type { ExchangeEntry } from '@lagebild/schema'
import { AmountList } from '../../components/amount-list.tsx'
import { CertaintyMark } from '../../components/certainty-mark.tsx'
import { DeniedMark } from '../../components/denied-mark.tsx'
import { Words } from '../../components/words.tsx'
import { recordAddresses } from '../../data/record-addresses.ts'
import { exchangeItem, saysPeriod } from '../../format/exchange-item.ts'
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
  const item = exchangeItem(entry, language, usePhrasing())
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
        {entry.period && !saysPeriod(entry) && (
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
        <div className={styles.amounts}>
          <AmountList amounts={entry.amounts} />
        </div>
      )}
    </li>
  )
}
