import type { MapPlace } from '@lagebild/client'
import type { Phrasing } from '@lagebild/phrasing'
import type { ArticleSummary, EntitySummary, SourceView, Story } from '@lagebild/schema'
import type { Column } from '../write-csv.ts'
import { joined, keysOf } from './cells.ts'

export const sourcesTable: readonly Column<SourceView>[] = [
  { name: 'key', value: ({ origin }) => origin.key },
  { name: 'name', value: ({ origin }) => origin.name },
  { name: 'kind', value: ({ origin }) => origin.kind },
  { name: 'country', value: ({ origin }) => origin.country },
  { name: 'articles', value: ({ articles }) => articles },
  { name: 'claims', value: ({ claims }) => claims },
  { name: 'happenings', value: ({ happenings }) => happenings },
  { name: 'first', value: ({ first }) => first },
  { name: 'alone', value: ({ alone }) => alone },
  { name: 'corroborated', value: ({ corroborated }) => corroborated },
  { name: 'contradicted', value: ({ contradicted }) => contradicted },
  { name: 'outlets', value: ({ outlets }) => joined(outlets.map(({ outlet }) => outlet)) },
  { name: 'first_reported', value: ({ firstReported }) => firstReported },
  { name: 'last_reported', value: ({ lastReported }) => lastReported },
]

export const storiesTable: readonly Column<Story>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'title', value: ({ title }) => title },
  { name: 'from', value: ({ from }) => from },
  { name: 'to', value: ({ to }) => to },
  { name: 'languages', value: ({ languages }) => joined(languages) },
  { name: 'parties', value: ({ parties }) => keysOf(parties) },
  { name: 'articles', value: ({ articles }) => joined(articles) },
  { name: 'outlets', value: ({ outlets }) => joined(outlets) },
  { name: 'happenings', value: ({ happenings }) => joined(happenings) },
  { name: 'origins', value: ({ origins }) => origins },
]

export const articlesTable: readonly Column<ArticleSummary>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'published', value: ({ published }) => published },
  { name: 'outlet', value: ({ outlet }) => outlet },
  { name: 'title', value: ({ title }) => title },
  { name: 'url', value: ({ url }) => url },
  { name: 'language', value: ({ language }) => language },
  { name: 'credits', value: ({ credits }) => joined(credits) },
  { name: 'claims', value: ({ claims }) => claims },
  { name: 'versions', value: ({ versions }) => versions },
  { name: 'copy_of', value: ({ copyOf }) => copyOf?.article ?? null },
]

export function entitiesTable(phrasing: Phrasing): readonly Column<EntitySummary>[] {
  return [
    { name: 'key', value: ({ party }) => party.key },
    { name: 'name', value: ({ party }) => phrasing.party(party) },
    { name: 'kind', value: ({ party }) => party.kind },
    { name: 'country', value: ({ party }) => party.country },
    { name: 'sector', value: ({ sector }) => sector },
    { name: 'role', value: ({ party }) => party.role },
    { name: 'articles', value: ({ articles }) => articles },
    { name: 'happenings', value: ({ happenings }) => happenings },
    { name: 'first_reported', value: ({ firstReported }) => firstReported },
    { name: 'last_reported', value: ({ lastReported }) => lastReported },
  ]
}

export function placesTable(phrasing: Phrasing): readonly Column<MapPlace>[] {
  return [
    { name: 'key', value: ({ place }) => place.key },
    { name: 'name', value: ({ place }) => phrasing.party(place) },
    { name: 'country', value: ({ country }) => country },
    { name: 'latitude', value: ({ point }) => point?.latitude ?? null },
    { name: 'longitude', value: ({ point }) => point?.longitude ?? null },
    { name: 'precision', value: ({ point }) => point?.precision ?? null },
    { name: 'happenings', value: ({ happenings }) => happenings },
    { name: 'contested', value: ({ contested }) => contested },
  ]
}
