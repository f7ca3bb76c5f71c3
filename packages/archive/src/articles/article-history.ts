import type { Article } from '@lagebild/schema'
import type { Kysely } from 'kysely'
import type { ArchiveTables } from '../tables/archive-tables.ts'
import { compareParagraphs, type ParagraphChange } from './compare-paragraphs.ts'
import { orderVersions } from './current-version.ts'

/** A version of an article and what it changed of the one before. */
export interface ArticleVersion {
  readonly version: string
  readonly published: string | null
  readonly retrieved: string | null
  /** When this archive first had it. */
  readonly added: string
  readonly article: Article
  /** Empty for the first version. */
  readonly paragraphs: readonly ParagraphChange[]
  /** Title, section, date, credits where they differ from the version before. */
  readonly fields: readonly {
    readonly field: ComparedField
    readonly before: string | null
    readonly after: string | null
  }[]
}

const comparedFields = ['outlet', 'title', 'section', 'published', 'credits'] as const
type ComparedField = (typeof comparedFields)[number]

/** All versions of an article, the current one last; empty for an unknown article. */
export async function articleHistory(database: Kysely<ArchiveTables>, articleId: string): Promise<ArticleVersion[]> {
  const rows = await database
    .selectFrom('article_versions')
    .select(['version', 'published', 'retrieved', 'added', 'article'])
    .where('article_id', '=', articleId)
    .execute()
  const ordered = orderVersions(rows)
  return ordered.map((row, index) => {
    const before = ordered[index - 1]?.article
    return {
      ...row,
      paragraphs: before ? compareParagraphs(before.text, row.article.text) : [],
      fields: before ? compareFields(before, row.article) : [],
    }
  })
}

function compareFields(before: Article, after: Article): ArticleVersion['fields'] {
  return comparedFields
    .map((field) => ({ field, before: inWords(before[field]), after: inWords(after[field]) }))
    .filter((compared) => compared.before !== compared.after)
}

const inWords = (value: string | readonly string[] | null): string | null =>
  Array.isArray(value) ? value.join(', ') : (value as string | null)
