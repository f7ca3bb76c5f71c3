import type { MapPlace } from '@lagebild/client'
import { type Column, DataTable } from '../../components/data-table.tsx'
import { PartyLink } from '../../components/party-link.tsx'
import { useFormat } from '../../format/reader-format.ts'
import { useMessages } from '../../messages/reader-language.ts'
import { mapMessages } from './map-messages.ts'

/** The places in words and numbers, also those that no gazetteer knows. */
export function PlaceTable({ places }: { readonly places: readonly MapPlace[] }) {
  const messages = useMessages(mapMessages)
  const { number } = useFormat()
  const columns: readonly Column<MapPlace>[] = [
    { key: 'place', title: messages.place, cell: ({ place }) => <PartyLink party={place} />, isHead: true },
    {
      key: 'precision',
      title: messages.precision,
      cell: ({ point }) => messages.precisions[point?.precision ?? 'none'],
    },
    { key: 'happenings', title: messages.happenings, cell: ({ happenings }) => number(happenings), numeric: true },
    { key: 'contested', title: messages.contested, cell: ({ contested }) => number(contested), numeric: true },
  ]
  return <DataTable caption={messages.places} columns={columns} rows={places} keyOf={({ place }) => place.key} />
}
