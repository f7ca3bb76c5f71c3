import type { PartyGraph, PartyView } from '@lagebild/schema'
import { type Column, DataTable } from '../../components/data-table.tsx'
import { PartyLink } from '../../components/party-link.tsx'
import { useFormat } from '../../format/reader-format.ts'
import { useMessages } from '../../messages/reader-language.ts'
import { graphMessages } from './graph-messages.ts'

type Edge = PartyGraph['edges'][number]

/** The same relations in numbers, the most frequent first. */
export function RelationTable({ graph }: { readonly graph: PartyGraph }) {
  const messages = useMessages(graphMessages)
  const { number } = useFormat()
  const parties = new Map<string, PartyView>(graph.nodes.map(({ party }) => [party.key, party]))
  const name = (key: string) => {
    const party = parties.get(key)
    return party ? <PartyLink party={party} /> : key
  }
  const columns: readonly Column<Edge>[] = [
    { key: 'from', title: messages.from, cell: ({ from }) => name(from), isHead: true },
    { key: 'to', title: messages.to, cell: ({ to }) => name(to) },
    { key: 'happenings', title: messages.happenings, cell: ({ happenings }) => number(happenings), numeric: true },
    { key: 'cooperation', title: messages.cooperation, cell: ({ cooperation }) => number(cooperation), numeric: true },
    { key: 'conflict', title: messages.conflict, cell: ({ conflict }) => number(conflict), numeric: true },
    { key: 'origins', title: messages.origins, cell: ({ origins }) => number(origins), numeric: true },
  ]
  return (
    <DataTable
      caption={messages.relations}
      columns={columns}
      rows={graph.edges.toSorted((a, b) => b.happenings - a.happenings)}
      keyOf={({ from, to }) => `${from}/${to}`}
    />
  )
}
