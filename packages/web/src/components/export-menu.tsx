import { type ExportName, exportPath, feedPath } from '@lagebild/client'
import type { RecordFilter } from '@lagebild/schema'
import { useLanguage, useMessages } from '../messages/reader-language.ts'
import styles from './export-links.module.css'
import { exportMessages } from './export-messages.ts'
import { Menu } from './menu.tsx'

const files: readonly (readonly [
  ExportName,
  (
    | 'briefingPage'
    | 'briefingText'
    | 'plover'
    | 'ploverClaims'
    | 'gdeltEvents'
    | 'gdeltMentions'
    | 'geojson'
    | 'annotations'
    | 'schemaClaims'
    | 'articlesTable'
    | 'articlesList'
  ),
])[] = [
  ['briefing.html', 'briefingPage'],
  ['briefing.md', 'briefingText'],
  ['happenings.plover.jsonl', 'plover'],
  ['claims.plover.jsonl', 'ploverClaims'],
  ['gdelt-events.tsv', 'gdeltEvents'],
  ['gdelt-mentions.tsv', 'gdeltMentions'],
  ['places.geojson', 'geojson'],
  ['evidence.jsonld', 'annotations'],
  ['claims.jsonld', 'schemaClaims'],
  ['articles.csv', 'articlesTable'],
  ['articles.json', 'articlesList'],
]

interface ExportMenuProps {
  readonly filter: RecordFilter
  /** Id of the dossier that the page shows; it has a feed. */
  readonly dossier?: string | undefined
}

/** Everything that can be taken along of a part of the record. */
export function ExportMenu({ filter, dossier }: ExportMenuProps) {
  const messages = useMessages(exportMessages)
  const language = useLanguage()
  return (
    <Menu title={messages.take}>
      <ul className={styles.menu}>
        {dossier !== undefined && (
          <li>
            <a href={feedPath(dossier, language)}>{messages.feed}</a>
          </li>
        )}
        {files.map(([name, label]) => (
          <li key={name}>
            <a href={exportPath(name, filter, language)} download={name === 'briefing.html' ? undefined : true}>
              {messages[label]}
            </a>
          </li>
        ))}
      </ul>
    </Menu>
  )
}
