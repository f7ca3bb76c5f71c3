import { InputError } from '@lagebild/schema'
import { intakeError } from '../errors/intake-error.ts'
import { articleFromJson } from '../json/articles-from-json.ts'
import type { ArticleMeta } from '../record/article-meta.ts'
import { articlesFromWarc } from '../warc/articles-from-warc.ts'
import { ByteSource } from '../warc/byte-source.ts'
import type { ArticleOutcome } from './article-outcome.ts'
import { articlesFromFile, largestFile } from './articles-from-file.ts'
import { unpackChunks } from './unpack-chunks.ts'

/** Longest line of JSON Lines, in bytes. */
const longestLine = 16_000_000

/**
 * The articles of a file of any kind and length, one at a time: WARC and JSON Lines are streamed and hold one record in
 * memory; the rest is read as `articlesFromFile` does. gzip is undone (`.warc.gz`, `.jsonl.gz`). What cannot be read is
 * told as an outcome with its problem, and reading goes on; only a broken stream throws.
 *
 *     for await (const { record, problem } of streamArticles(createReadStream('news.warc.gz'), 'news.warc.gz')) …
 */
export async function* streamArticles(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  meta: ArticleMeta = {},
): AsyncGenerator<ArticleOutcome> {
  const bareName = name.replace(/\.gz$/i, '')
  try {
    const { head, rest } = await unpackChunks(chunks)
    if (/^\s*WARC\/\d/.test(head)) yield* articlesFromWarc(rest, meta)
    else if (/\.(?:jsonl|ndjson)$/i.test(bareName)) yield* articlesOfLines(rest, meta)
    else {
      const bytes = await new ByteSource(rest).read(largestFile + 1)
      for (const record of articlesFromFile(bytes, bareName, meta)) yield { place: name, record, problem: null }
    }
  } catch (error) {
    yield { place: name, record: null, problem: asInputError(error) }
  }
}

async function* articlesOfLines(chunks: AsyncIterable<Uint8Array>, meta: ArticleMeta): AsyncGenerator<ArticleOutcome> {
  const source = new ByteSource(chunks)
  for (let number = 1; ; number += 1) {
    const line = await source.readLine(longestLine)
    if (line === null) return
    if (line.trim() === '') continue
    const place = `line ${number}`
    try {
      if (line.length >= longestLine) throw intakeError('input-too-large', `a line of ${line.length} bytes`)
      const record = articleFromJson(Buffer.from(line, 'latin1').toString('utf8'), meta)
      yield { place, record, problem: null }
    } catch (error) {
      yield { place, record: null, problem: asInputError(error) }
    }
  }
}

/** Errors that are no input errors are faults of the program or the stream and go on. */
function asInputError(error: unknown): InputError {
  if (error instanceof InputError) return error
  const code = (error as NodeJS.ErrnoException | null)?.code ?? ''
  if (/^Z_|^ERR_ZLIB|^ERR_BUFFER_TOO_LARGE/.test(code)) {
    return intakeError('input-format', `gzip (${(error as Error).message})`, { cause: error })
  }
  throw error
}
