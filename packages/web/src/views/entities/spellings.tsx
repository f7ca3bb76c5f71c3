import type { EntityView, Language } from '@lagebild/schema'
import { type Column, DataTable } from '../../components/data-table.tsx'
import { Words } from '../../components/words.tsx'
import { useFormat } from '../../format/reader-format.ts'
import { useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import { entitiesMessages } from './entities-messages.ts'
import { EvidenceLink } from './evidence-link.tsx'

type Spelling = EntityView['spellings'][number]

/** Every spelling with the languages that use it and one place where it stands. */
export function Spellings({ spellings }: Pick<EntityView, 'spellings'>) {
  const messages = useMessages(entitiesMessages)
  const names = useMessages(vocabulary)
  const { number } = useFormat()
  const columns: readonly Column<Spelling>[] = [
    {
      key: 'spelling',
      title: messages.spelling,
      cell: ({ name }) => (
        <span className="foreign">
          <Words text={name} />
        </span>
      ),
      isHead: true,
    },
    {
      key: 'languages',
      title: messages.languages,
      cell: ({ languages }) => languages.map((code) => names.languages[code as Language] ?? code).join(', '),
    },
    { key: 'articles', title: messages.articles, cell: ({ articles }) => number(articles), numeric: true },
    { key: 'evidence', title: messages.evidence, cell: ({ evidence }) => <EvidenceLink evidence={evidence} /> },
  ]
  return <DataTable caption={messages.spellings} columns={columns} rows={spellings} keyOf={({ name }) => name} />
}
