import type { EntityView } from '@lagebild/schema'
import { type Column, DataTable } from '../../components/data-table.tsx'
import { PartyLink } from '../../components/party-link.tsx'
import { useFormat } from '../../format/reader-format.ts'
import { useMessages } from '../../messages/reader-language.ts'
import { entitiesMessages } from './entities-messages.ts'

/** With whom an entity acts, and how many of the happenings are cooperation or conflict. */
export function Counterparts({ counterparts }: Pick<EntityView, 'counterparts'>) {
  const messages = useMessages(entitiesMessages)
  const { number } = useFormat()
  const columns: readonly Column<EntityView['counterparts'][number]>[] = [
    { key: 'party', title: messages.counterpart, cell: ({ party }) => <PartyLink party={party} />, isHead: true },
    { key: 'happenings', title: messages.happenings, cell: ({ happenings }) => number(happenings), numeric: true },
    { key: 'cooperation', title: messages.cooperation, cell: ({ cooperation }) => number(cooperation), numeric: true },
    { key: 'conflict', title: messages.conflict, cell: ({ conflict }) => number(conflict), numeric: true },
  ]
  return (
    <DataTable caption={messages.counterparts} columns={columns} rows={counterparts} keyOf={({ party }) => party.key} />
  )
}
