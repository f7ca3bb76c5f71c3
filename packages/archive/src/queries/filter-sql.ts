import type { RecordFilter } from '@lagebild/schema'
import { type RawBuilder, sql } from 'kysely'

type Condition = RawBuilder<boolean>

const texts = (values: readonly string[]) => sql`${[...values]}::text[]`

/** Joins conditions; true without any. */
export const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(conditions, sql` and `)}`

/** Whether the row `h` of `happenings` is in the part of the record that is asked for. */
export function matchesHappening(filter: RecordFilter): Condition {
  const { parties, places, types, kinds, certainties, origins, languages, words, since, until, contested } = filter
  return all([
    ...(parties.length > 0 ? [sql<boolean>`h.parties @> ${texts(parties)}`] : []),
    ...(places.length > 0 ? [sql<boolean>`h.places && ${texts(places)}`] : []),
    ...(types.length > 0 ? [sql<boolean>`h.types && ${texts(types)}`] : []),
    ...(kinds.length > 0 ? [sql<boolean>`h.exchange is not null and h.exchange_kinds && ${texts(kinds)}`] : []),
    ...(certainties.length > 0 ? [sql<boolean>`h.certainty = any(${texts(certainties)})`] : []),
    ...(origins.length > 0 ? [sql<boolean>`h.origin_keys && ${texts(origins)}`] : []),
    ...(languages.length > 0 ? [sql<boolean>`h.languages && ${texts(languages)}`] : []),
    ...(since || until ? [sql<boolean>`h.days && daterange(${since}::date, ${until}::date, '[]')`] : []),
    ...(contested ? [sql<boolean>`h.contested`] : []),
    ...(words
      ? [
          sql<boolean>`h.id in (select f.happening_id from happening_facts as f join articles as a on a.id = f.article_id
            where ${containsWords(words)})`,
        ]
      : []),
  ])
}

/** Whether the row `a` of `articles` contains words, as typed into a search field, stemmed in the article's language. */
export const containsWords = (words: string): Condition => sql<boolean>`(
  (a.language = 'de' and a.search @@ websearch_to_tsquery('german', ${words}))
  or (a.language = 'en' and a.search @@ websearch_to_tsquery('english', ${words})))`

/** Whether a filter lets everything through, so that stored counts answer. */
export const isWhole = (filter: RecordFilter): boolean =>
  concernsArticlesOnly(filter) && filter.languages.length === 0 && !filter.words && !filter.since && !filter.until

/** Whether nothing is asked for that only happenings know, so that articles can be looked up by themselves. */
const concernsArticlesOnly = (filter: RecordFilter): boolean =>
  !filter.contested &&
  [filter.parties, filter.places, filter.types, filter.kinds, filter.certainties, filter.origins].every(
    (values) => values.length === 0,
  )

/** Whether the row `a` of `articles` tells of the part of the record that is asked for; without parties or kinds the days are those of publication. */
export function matchesArticle(filter: RecordFilter): Condition {
  const { languages, words, since, until } = filter
  const own = [
    ...(languages.length > 0 ? [sql<boolean>`a.language = any(${texts(languages)})`] : []),
    ...(words ? [containsWords(words)] : []),
  ]
  if (concernsArticlesOnly(filter))
    return all([
      ...own,
      ...(since ? [sql<boolean>`a.published_day >= ${since}::date`] : []),
      ...(until ? [sql<boolean>`a.published_day <= ${until}::date`] : []),
    ])
  const told = matchesHappening({ ...filter, languages: [], words: null })
  return all([
    ...own,
    sql<boolean>`a.id in (select f.article_id from happening_facts as f join happenings as h on h.id = f.happening_id where ${told})`,
  ])
}
