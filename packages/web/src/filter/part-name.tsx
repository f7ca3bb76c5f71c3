import { useQuery } from '../data/use-query.ts'
import { originName } from '../format/origin-name.ts'
import { partyName } from '../format/party-name.ts'
import { usePhrasing } from '../format/phrasing.ts'
import { useLanguage } from '../messages/reader-language.ts'
import type { FilterPart } from './filter-parts.ts'

/** States are known by their codes, also where the record has nothing of them. */
const stateKey = /^[A-Z]{3}$/

/** The name of one condition; parties and origins are asked for by their keys. */
export function PartName({ part }: { readonly part: FilterPart }) {
  if (part.entity !== null) return <EntityName id={part.entity} />
  if (part.origin !== null) return <OriginName id={part.origin} />
  return <span className="foreign">{part.text}</span>
}

function EntityName({ id }: { readonly id: string }) {
  const language = useLanguage()
  const phrasing = usePhrasing()
  const entity = useQuery(`entity/${id}`, (client) => client.entity(id))
  const party = entity.state === 'ready' ? entity.data?.summary.party : null
  return (
    <span className="foreign">{party ? partyName(party, language) : stateKey.test(id) ? phrasing.state(id) : id}</span>
  )
}

function OriginName({ id }: { readonly id: string }) {
  const phrasing = usePhrasing()
  const source = useQuery(`source/${id}`, (client) => client.source(id))
  const origin = source.state === 'ready' ? source.data?.origin : null
  return <span className="foreign">{origin ? originName(origin, phrasing) : id}</span>
}
