import type { Phrasing } from '@lagebild/phrasing'
import type { HappeningSummary } from '@lagebild/schema'
import type { Column } from '../write-csv.ts'
import { boundsOf, joined, keysOf, originsOf } from './cells.ts'

export function happeningsTable(phrasing: Phrasing): readonly Column<HappeningSummary>[] {
  const names = (parties: HappeningSummary['actors']) => joined(parties.map(phrasing.party))
  return [
    { name: 'id', value: ({ id }) => id },
    { name: 'sentence', value: phrasing.happening },
    { name: 'from', value: ({ time }) => time.from },
    { name: 'to', value: ({ time }) => time.to },
    { name: 'time_stated', value: ({ time }) => time.stated },
    { name: 'type', value: ({ type }) => type },
    { name: 'mode', value: ({ mode }) => mode },
    { name: 'contexts', value: ({ contexts }) => joined(contexts) },
    { name: 'actors', value: ({ actors }) => names(actors) },
    { name: 'actor_keys', value: ({ actors }) => keysOf(actors) },
    { name: 'recipients', value: ({ recipients }) => names(recipients) },
    { name: 'recipient_keys', value: ({ recipients }) => keysOf(recipients) },
    { name: 'places', value: ({ places }) => names(places) },
    { name: 'amounts', value: ({ amounts }) => joined(amounts.map(boundsOf)) },
    { name: 'exchange', value: ({ exchange }) => exchange?.kind ?? null },
    { name: 'certainty', value: ({ certainty }) => certainty },
    { name: 'polarity', value: ({ polarity }) => polarity },
    { name: 'denied', value: ({ denied }) => denied },
    { name: 'status', value: ({ status }) => status },
    { name: 'articles', value: ({ articles }) => articles },
    { name: 'outlets', value: ({ outlets }) => outlets },
    { name: 'origins', value: ({ origins }) => origins },
    { name: 'origin_names', value: ({ originList }) => originsOf(originList) },
    { name: 'contested', value: ({ contested }) => joined(contested) },
    { name: 'first_reported', value: ({ firstReported }) => firstReported },
    { name: 'last_reported', value: ({ lastReported }) => lastReported },
    { name: 'quote', value: ({ quote }) => quote.text },
    { name: 'quote_outlet', value: ({ quote }) => quote.outlet },
    { name: 'quote_article', value: ({ quote }) => quote.article },
  ]
}
