import type { Difference, DifferenceValue, PartyView } from '@lagebild/schema'
import { type Column, DataTable } from '../../components/data-table.tsx'
import { DifferenceText } from '../../components/difference-text.tsx'
import { OriginNames } from '../../components/origin-names.tsx'
import { useFormat } from '../../format/reader-format.ts'
import { useMessages } from '../../messages/reader-language.ts'
import styles from './differences.module.css'
import { happeningMessages } from './happening-messages.ts'

interface DifferenceTableProps {
  readonly difference: Difference
  readonly title: string
  readonly known: readonly PartyView[]
}

/** The values of one attribute, numbered; the last column says which of the others each excludes, contains or lies within. */
export function DifferenceTable({ difference, title, known }: DifferenceTableProps) {
  const messages = useMessages(happeningMessages)
  const format = useFormat()
  const { attribute, values } = difference
  const columns: readonly Column<DifferenceValue>[] = [
    { key: 'number', title: messages.number, cell: (value) => values.indexOf(value) + 1 },
    {
      key: 'value',
      title: messages.value,
      cell: (value) => <DifferenceText attribute={attribute} value={value} known={known} />,
      isHead: true,
    },
    { key: 'who', title: messages.who, cell: (value) => <OriginNames origins={value.origins} /> },
    {
      key: 'since',
      title: messages.since,
      cell: ({ since, until }) => (
        <>
          {since && format.shortDay(since)}
          {until && <span className={styles.until}> {messages.until(format.shortDay(until))}</span>}
        </>
      ),
    },
    { key: 'relation', title: messages.relation, cell: (value) => <ValueRelations value={value} /> },
  ]
  return <DataTable caption={title} columns={columns} rows={values} keyOf={(value) => String(values.indexOf(value))} />
}

function ValueRelations({ value }: { readonly value: DifferenceValue }) {
  const messages = useMessages(happeningMessages)
  const format = useFormat()
  const list = (indexes: readonly number[]): string =>
    new Intl.ListFormat(format.locale).format(indexes.map((index) => format.number(index + 1)))
  const relations = [
    ['excludes', '≠'],
    ['contains', '⊃'],
    ['within', '⊂'],
  ] as const
  return (
    <ul>
      {relations.map(([relation, sign]) =>
        value[relation].length === 0 ? null : (
          <li key={relation} className={styles[relation]}>
            <span aria-hidden="true">{sign} </span>
            {messages[relation](list(value[relation]))}
          </li>
        ),
      )}
    </ul>
  )
}
