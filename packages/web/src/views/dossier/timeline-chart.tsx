import type { Relation } from '@lagebild/schema'
import { DataTable } from '../../components/data-table.tsx'
import { useFormat } from '../../format/reader-format.ts'
import { useMessages } from '../../messages/reader-language.ts'
import { useLocation } from '../../router/location.ts'
import { dossierMessages } from './dossier-messages.ts'
import type { TimeStep } from './time-step.ts'
import styles from './timeline.module.css'

interface TimelineChartProps {
  readonly points: Relation['points']
  readonly step: TimeStep
}

/** Columns above the line for cooperation, hatched columns below it for conflict; the same numbers as a table. */
export function TimelineChart({ points, step }: TimelineChartProps) {
  const messages = useMessages(dossierMessages)
  const format = useFormat()
  const { path, query } = useLocation()
  const top = Math.max(1, ...points.flatMap(({ cooperation, conflict }) => [cooperation, conflict]))
  const first = points[0]
  const last = points.at(-1)
  const height = (value: number): { readonly height: string } => ({ height: `${(100 * value) / top}%` })
  const amount = (value: number): string =>
    new Intl.NumberFormat(format.locale, { maximumFractionDigits: 1 }).format(value)
  const addressOf = ({ from, to }: (typeof points)[number]): string => {
    const narrowed = new URLSearchParams(query)
    narrowed.set('since', from)
    narrowed.set('until', to)
    return `${path}?${narrowed}`
  }
  const columns = [
    {
      key: 'period',
      title: messages.period,
      cell: (point: (typeof points)[number]) => <a href={addressOf(point)}>{format.shortRange(point) ?? point.from}</a>,
      isHead: true,
    },
    {
      key: 'cooperation',
      title: messages.cooperation,
      cell: (point: (typeof points)[number]) => amount(point.cooperation),
      numeric: true,
    },
    {
      key: 'conflict',
      title: messages.conflict,
      cell: (point: (typeof points)[number]) => amount(point.conflict),
      numeric: true,
    },
    {
      key: 'happenings',
      title: messages.happenings,
      cell: (point: (typeof points)[number]) => format.number(point.happenings),
      numeric: true,
    },
  ]
  return (
    <figure className={styles.figure}>
      <div className={styles.chart} aria-hidden="true">
        {points.map(({ from, to, cooperation, conflict }) => (
          <div key={from} className={styles.column} title={format.shortRange({ from, to }) ?? undefined}>
            <div className={styles.upper}>
              <div className={styles.cooperation} style={height(cooperation)} />
            </div>
            <div className={styles.lower}>
              <div className={styles.conflict} style={height(conflict)} />
            </div>
          </div>
        ))}
      </div>
      <p className={styles.ends} aria-hidden="true">
        <span>{first && format.shortDay(first.from)}</span>
        <span>{last && format.shortDay(last.to)}</span>
      </p>
      <figcaption className={styles.caption}>
        <span className={styles.key}>
          <span className={`${styles.swatch} ${styles.cooperation}`} aria-hidden="true" />
          {messages.cooperation}
        </span>
        <span className={styles.key}>
          <span className={`${styles.swatch} ${styles.conflict}`} aria-hidden="true" />
          {messages.conflict}
        </span>
        <span>{messages.steps[step]}</span>
      </figcaption>
      <details className="screen-only">
        <summary className="small">{messages.asTable}</summary>
        <p className="quiet small">{messages.timelineNote}</p>
        <DataTable
          caption={messages.timeline}
          columns={columns}
          rows={points.filter((point) => point.happenings > 0 || point.cooperation > 0 || point.conflict > 0)}
          keyOf={(point) => point.from}
        />
      </details>
    </figure>
  )
}
