import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type ArticleMeta, articlesFromFile, createFetcher, type Fetcher, fetchArticle } from '@lagebild/intake'
import { type Article, InputError } from '@lagebild/schema'
import { isArchiveName, loadArchive } from './load-archive.ts'

/** Files larger than this are refused before they are read. */
const mostBytes = 64 * 1024 * 1024

export interface LoadOptions {
  /** Also fetches from addresses inside a network. */
  readonly allowPrivate?: boolean | undefined
}

/** The articles of a file, of a web address or of `-` (standard input). */
export async function loadArticles(
  operand: string,
  meta: ArticleMeta,
  { allowPrivate = false }: LoadOptions = {},
): Promise<readonly Article[]> {
  if (isAddress(operand))
    return (await fetchArticle(operand, { meta, fetcher: fetcherFor(allowPrivate) })).records.map(
      ({ article }) => article,
    )
  if (operand === '-') return toArticles(await buffer(process.stdin), 'standard input', meta)
  if (isArchiveName(operand)) return loadArchive(operand, meta)
  return toArticles(await readWhole(operand), operand, meta)
}

const fetchers = new Map<boolean, Fetcher>()

/** One for all addresses of a command, so that each host is asked in its rhythm and for its robots.txt once. */
function fetcherFor(allowPrivate: boolean): Fetcher {
  const fetcher = fetchers.get(allowPrivate) ?? createFetcher({ allowPrivate })
  fetchers.set(allowPrivate, fetcher)
  return fetcher
}

/** `https://…`, and what only looks so, which is refused with its reason. */
function isAddress(operand: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(operand)
}

/** Paths of the files of a folder that are articles, in the order of their names. */
export async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter(
      (entry) =>
        entry.isFile() &&
        /\.(?:txt|x?html?|json|jsonl|ndjson|xml|rss|atom|rdf|warc|gz)$/i.test(entry.name) &&
        !/(?:^expected-.*|\.expected)\.json$/.test(entry.name),
    )
    .map((entry) => join(folder, entry.name))
    .sort()
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  )
}

async function readWhole(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path)
    if (size > mostBytes)
      throw new InputError('file-too-large', `${path} has ${size} bytes; at most ${mostBytes} are read`)
    return await readFile(path)
  } catch (error) {
    if (error instanceof InputError) throw error
    const reason = (error as NodeJS.ErrnoException).code
    const message =
      reason === 'ENOENT'
        ? 'there is no such file'
        : reason === 'EACCES'
          ? 'the file may not be read'
          : reason === 'EISDIR'
            ? 'this is a folder; use --jsonl for a folder'
            : String(reason)
    throw new InputError('file-unreadable', `${path}: ${message}`, { cause: error })
  }
}

async function toArticles(bytes: Uint8Array, name: string, meta: ArticleMeta): Promise<readonly Article[]> {
  return (await articlesFromFile(bytes, name, meta)).map(({ article }) => article)
}
