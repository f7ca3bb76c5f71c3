import { type ArticleMetaInput, mostCharacters } from '@lagebild/client'
import { type ArticleMeta, articleFromText, articlesFromFile, createFetcher, fetchArticle } from '@lagebild/intake'
import { readerVersion } from '@lagebild/reader'
import { type Article, InputError, type Reading } from '@lagebild/schema'
import { createEventHub, type ServerParts } from '@lagebild/server'
import type { Store } from '../open-store.ts'
import type { ReaderWorker } from './open-reader-worker.ts'

/** Pasted source of a page or a document; anything else is text, whatever signs are in it. */
const isDocument = /^\s*(?:<!doctype|<html|<\?xml|\{\s*"|\[\s*\{)/i

/** What the server needs, made of the archive, the reader and the intake. */
export function serverParts(
  { archive, queries }: Store,
  reader: ReaderWorker,
  { allowPrivate }: { readonly allowPrivate: boolean },
): ServerParts {
  const fetcher = createFetcher({ allowPrivate })
  const readAll = async (articles: readonly Article[]): Promise<readonly Reading[]> => {
    const readings: Reading[] = []
    for (const article of articles) readings.push(await reader.read(checkLength(article)))
    return readings
  }
  return {
    record: queries,
    reader: readerVersion,
    events: createEventHub(),
    readContent: async (content, name, meta) => {
      const isText = typeof content === 'string'
      if (isText && !isDocument.test(content)) return readAll([articleFromText(content, metaOf(meta)).article])
      const bytes = isText ? new TextEncoder().encode(content) : content
      const given = { ...metaOf(meta), ...(isText && { charset: 'utf-8' }) }
      return readAll(articlesFromFile(bytes, name ?? 'text', given).map(({ article }) => article))
    },
    readAddress: async (url, meta) => {
      const { records } = await fetchArticle(url, { fetcher, meta: metaOf(meta), tries: 1 })
      return readAll(records.map(({ article }) => article))
    },
    write: async (readings) => {
      const added = await archive.addAll(readings.map((reading) => ({ reading })))
      return added.map(({ article, outcome }, index) => ({
        id: article,
        reading: readings[index] as Reading,
        known: outcome === 'known',
      }))
    },
  }
}

/** What was given; what was left out is found in the article itself. */
function metaOf(meta: ArticleMetaInput): ArticleMeta {
  const given = Object.entries(meta).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given)
}

function checkLength(article: Article): Article {
  if (article.text.length > mostCharacters)
    throw new InputError(
      'text-too-long',
      `An article has at most ${mostCharacters} characters; this one has ${article.text.length}.`,
    )
  return article
}
