import type { EvidenceView, Role } from '@lagebild/schema'
import type { Database } from './database.ts'

/** An article that names an entity. */
export interface NamedIn {
  readonly article: string
  readonly outlet: string | null
  readonly published: string | null
  readonly language: string
  readonly name: string
  readonly roles: readonly Role[]
}

/** Words around a name that show what it is about. */
const around = 60

/** The words of an article that name an entity, or that give its role where one is asked for; null where they are not found. */
export async function quoteEntity(
  database: Database,
  key: string,
  { article, outlet, published, name }: NamedIn,
  role: string | null,
): Promise<EvidenceView | null> {
  const row = await database
    .selectFrom('articles as a')
    .innerJoin('article_versions as v', (join) =>
      join.onRef('v.article_id', '=', 'a.id').onRef('v.version', '=', 'a.version'),
    )
    .innerJoin('readings as r', (join) => join.onRef('r.article_id', '=', 'a.id').onRef('r.version', '=', 'a.version'))
    .select(['v.article', 'r.reading'])
    .where('a.id', '=', article)
    .executeTakeFirst()
  if (!row) return null
  const { text } = row.article
  const mentions = row.reading.entities.filter((entity) => entity.key === key).flatMap((entity) => entity.mentions)
  const mention = mentions.find(({ start, end }) => text.slice(start, end) === name) ?? mentions[0]
  const at = role === null ? -1 : text.indexOf(role)
  if (at < 0 && !mention) return null
  const span =
    at >= 0 && role !== null
      ? { start: at, end: at + role.length }
      : { start: mention?.start ?? 0, end: mention?.end ?? 0 }
  const [start, end] = widen(text, span.start, span.end)
  return { article, outlet, published, start, end, text: text.slice(start, end) }
}

/** From the word before to the word after, not beyond the paragraph. */
function widen(text: string, start: number, end: number): readonly [number, number] {
  const paragraph = [text.lastIndexOf('\n', start - 1) + 1, text.indexOf('\n', end)] as const
  const [low, high] = [paragraph[0], paragraph[1] < 0 ? text.length : paragraph[1]]
  const from = start - around <= low ? low : text.indexOf(' ', start - around) + 1
  const to = end + around >= high ? high : text.lastIndexOf(' ', end + around)
  return [Math.min(from, start), Math.max(to, end)]
}
