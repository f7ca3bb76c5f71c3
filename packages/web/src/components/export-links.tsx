import { type ExportName, exportPath } from '@lagebild/client'
import type { EntityKind, RecordFilter } from '@lagebild/schema'
import { commonMessages } from '../messages/common.ts'
import { useLanguage, useMessages } from '../messages/reader-language.ts'
import styles from './export-links.module.css'

interface ExportLinksProps {
  /** What the list holds; there are a CSV and a JSON file of each. */
  readonly list: 'happenings' | 'exchanges' | 'sources' | 'stories' | 'articles' | 'entities' | 'places'
  readonly filter: RecordFilter
  /** Other files of the same things, with the name of the format. */
  readonly others?: readonly (readonly [ExportName, string])[]
  /** Of a list of entities: the kind that the page shows. */
  readonly entityKind?: EntityKind | null
}

/** Links to a list as CSV and JSON, filtered as on the page. */
export function ExportLinks({ list, filter, others = [], entityKind = null }: ExportLinksProps) {
  const messages = useMessages(commonMessages)
  const language = useLanguage()
  const files: readonly (readonly [ExportName, string])[] = [
    [`${list}.csv`, messages.asCsv],
    [`${list}.json`, messages.asJson],
    ...others,
  ]
  return (
    <ul className={`${styles.links} screen-only`} aria-label={messages.export}>
      {files.map(([name, label]) => (
        <li key={name}>
          <a href={exportPath(name, filter, language, entityKind)} download>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
