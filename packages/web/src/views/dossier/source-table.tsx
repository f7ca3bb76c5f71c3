import type { RecordFilter, SourceView } from '@lagebild/schema'
import { Answer } from '../../components/answer.tsx'
import { type Column, DataTable } from '../../components/data-table.tsx'
import { ExportLinks } from '../../components/export-links.tsx'
import { MoreButton } from '../../components/more-button.tsx'
import { OriginLink } from '../../components/origin-link.tsx'
import { Section } from '../../components/section.tsx'
import { useFormat } from '../../format/reader-format.ts'
import { useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import { dossierMessages } from './dossier-messages.ts'
import { useSources } from './use-sources.ts'

/** Who says what is in this part of the record, and how each stands against the others. */
export function SourceTable({ filter }: { readonly filter: RecordFilter }) {
  const messages = useMessages(dossierMessages)
  const names = useMessages(vocabulary)
  const { number } = useFormat()
  const list = useSources(filter)
  const count = (key: 'happenings' | 'first' | 'alone' | 'corroborated' | 'contradicted'): Column<SourceView> => ({
    key,
    title: messages[key],
    cell: (source) => number(source[key]),
    numeric: true,
  })
  const columns: readonly Column<SourceView>[] = [
    {
      key: 'source',
      title: messages.source,
      cell: ({ origin }) => (
        <>
          <OriginLink origin={origin} /> <span className="quiet">{names.originKinds[origin.kind]}</span>
        </>
      ),
      isHead: true,
    },
    count('happenings'),
    count('first'),
    count('alone'),
    count('corroborated'),
    count('contradicted'),
  ]
  return (
    <Section title={messages.sources} aside={<ExportLinks list="sources" filter={filter} />}>
      <Answer query={list}>
        {({ items }) => (
          <DataTable caption={messages.sources} columns={columns} rows={items} keyOf={({ origin }) => origin.key} />
        )}
      </Answer>
      <MoreButton list={list} />
    </Section>
  )
}
