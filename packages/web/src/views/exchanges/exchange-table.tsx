import type { ExchangeEntry, PartyView } from '@lagebild/schema'
import { AmountList } from '../../components/amount-list.tsx'
import { CertaintyMark } from '../../components/certainty-mark.tsx'
import { ContestedMark } from '../../components/contested-mark.tsx'
import { type Column, DataTable } from '../../components/data-table.tsx'
import { DeniedMark } from '../../components/denied-mark.tsx'
import { OriginNames } from '../../components/origin-names.tsx'
import { PartyLink } from '../../components/party-link.tsx'
import { Words } from '../../components/words.tsx'
import { recordAddresses } from '../../data/record-addresses.ts'
import { exchangeItem, saysPeriod } from '../../format/exchange-item.ts'
import { formatPeriod } from '../../format/periods.ts'
import { usePhrasing } from '../../format/phrasing.ts'
import { useFormat } from '../../format/reader-format.ts'
import { commonMessages } from '../../messages/common.ts'
import { useLanguage, useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import { exchangesMessages } from './exchanges-messages.ts'

/** One line for each exchange: from whom, to whom, what, how much by which origin, when, how sure. */
export function ExchangeTable({ entries }: { readonly entries: readonly ExchangeEntry[] }) {
  const messages = useMessages(exchangesMessages)
  const common = useMessages(commonMessages)
  const names = useMessages(vocabulary)
  const format = useFormat()
  const party = (view: PartyView | null) =>
    view ? <PartyLink party={view} /> : <span className="quiet">{messages.unknown}</span>
  const columns: readonly Column<ExchangeEntry>[] = [
    { key: 'giver', title: messages.giver, cell: ({ giver }) => party(giver) },
    { key: 'receiver', title: messages.receiver, cell: ({ receiver }) => party(receiver) },
    {
      key: 'what',
      title: messages.what,
      cell: (entry) => (
        <a href={recordAddresses.happening(entry.happening)}>
          {names.exchangeKinds[entry.kind]}
          <Item entry={entry} />
        </a>
      ),
      isHead: true,
    },
    { key: 'amounts', title: messages.amounts, cell: (entry) => <Amounts entry={entry} /> },
    {
      key: 'time',
      title: messages.time,
      cell: ({ time }) => {
        const days = format.shortRange(time)
        if (!days) return <span className="quiet">{common.noDate}</span>
        return <span className="number">{time.stated ? days : common.reported(days)}</span>
      },
    },
    {
      key: 'certainty',
      title: messages.certainty,
      cell: (entry) => (
        <>
          <CertaintyMark certainty={entry.certainty} polarity={entry.polarity} labelled />{' '}
          {entry.status !== 'happened' && <span className="quiet">{names.statuses[entry.status]}</span>}{' '}
          {entry.contested && <ContestedMark attributes={['quantity']} />}
          {entry.denied && entry.polarity === 'positive' && <DeniedMark />}
        </>
      ),
    },
    { key: 'origins', title: messages.origins, cell: ({ origins }) => <OriginNames origins={origins} /> },
  ]
  return (
    <DataTable
      caption={messages.title}
      columns={columns}
      rows={entries}
      keyOf={({ happening, kind, giver, receiver }) => [happening, kind, giver?.key, receiver?.key].join('/')}
    />
  )
}

function Item({ entry }: { readonly entry: ExchangeEntry }) {
  const item = exchangeItem(entry, useLanguage(), usePhrasing())
  if (!item) return null
  return (
    <span className="foreign">
      : <Words text={item} />
    </span>
  )
}

function Amounts({ entry }: { readonly entry: ExchangeEntry }) {
  const language = useLanguage()
  const { locale } = useFormat()
  return (
    <>
      <AmountList amounts={entry.amounts} />
      {entry.period && !saysPeriod(entry) && (
        <span className="quiet number">{formatPeriod(entry.period, language, locale)}</span>
      )}
    </>
  )
}
