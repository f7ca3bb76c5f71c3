import chart from '../../chart/chart.module.css'
import { Answer } from '../../components/answer.tsx'
import { Empty } from '../../components/empty.tsx'
import { ExportLinks } from '../../components/export-links.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useFilter } from '../../data/use-filter.ts'
import { FilterBar } from '../../filter/filter-bar.tsx'
import { useMessages } from '../../messages/reader-language.ts'
import { mapMessages } from './map-messages.ts'
import { PlaceTable } from './place-table.tsx'
import { usePlaces } from './use-places.ts'
import { WorldMap } from './world-map.tsx'

/** Places of happenings on a map of the world, and the same as a table. */
export function MapView() {
  const messages = useMessages(mapMessages)
  const [filter, setFilter] = useFilter()
  const places = usePlaces(filter)
  return (
    <>
      <PageHead
        title={messages.title}
        actions={<ExportLinks list="places" filter={filter} others={[['places.geojson', 'GeoJSON']]} />}
      >
        {messages.lead}
      </PageHead>
      <FilterBar filter={filter} onChange={setFilter} />
      <Answer query={places}>
        {(list) =>
          list.length === 0 ? (
            <Empty>
              <h2>{messages.nothing}</h2>
              <p>{messages.nothingHint}</p>
            </Empty>
          ) : (
            <div className={chart.page}>
              <WorldMap places={list} />
              <PlaceTable places={list} />
            </div>
          )
        }
      </Answer>
    </>
  )
}
