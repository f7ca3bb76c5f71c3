import { createReadStream } from 'node:fs'
import { type ArticleMeta, streamArticles } from '@lagebild/intake'
import { type Article, InputError } from '@lagebild/schema'

/** Whether a file holds many articles by its name: `news.warc.gz`, `export.jsonl`. */
export function isArchiveName(path: string): boolean {
  return /\.(?:warc|jsonl|ndjson|gz)$/i.test(path)
}

/**
 * The articles of a WARC archive, of JSON Lines or of a packed file; what in it is no article is left out. Throws
 * InputError with the first reason where nothing remains.
 */
export async function loadArchive(path: string, meta: ArticleMeta): Promise<readonly Article[]> {
  const articles: Article[] = []
  let first: InputError | null = null
  for await (const { record, problem } of streamArticles(createReadStream(path), path, meta)) {
    if (record) articles.push(record.article)
    else first ??= problem
  }
  if (articles.length === 0) throw first ?? new InputError('text-missing', `${path} holds no article`)
  return articles
}
