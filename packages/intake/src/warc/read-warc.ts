import { intakeError } from '../errors/intake-error.ts'
import { ByteSource } from './byte-source.ts'

/** A record of a WARC archive; names of headers are lower case. */
export interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>
  /** The record's content, or null where it was not wanted or is larger than the limit. */
  readonly block: Buffer | null
}

/** Longest header line and most header lines of a record; Common Crawl's have about 15 of 200. */
const longestLine = 65_536
const mostLines = 1_000

/**
 * The records of an unpacked WARC archive, one at a time; memory holds one record. `isWanted` says by the headers whether a
 * record's content is needed. Throws InputError for what is no WARC and where the archive ends inside a record; broken
 * lines between records are passed over.
 */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array>,
  isWanted: (headers: ReadonlyMap<string, string>) => boolean,
  largestBlock: number,
): AsyncGenerator<WarcRecord> {
  const source = new ByteSource(chunks)
  let isFirst = true
  for (;;) {
    const version = await source.readLine(longestLine)
    if (version === null) break
    if (!/^WARC\/\d/.test(version)) {
      if (isFirst && version.trim() !== '') throw intakeError('warc-invalid', 'it does not begin with "WARC/"')
      continue
    }
    isFirst = false
    const headers = await readHeaders(source)
    const length = Number(headers.get('content-length') ?? Number.NaN)
    // Without a length the next record is found by its first line.
    if (!Number.isSafeInteger(length) || length < 0) continue
    const isRead = length <= largestBlock && isWanted(headers)
    const block = isRead ? await source.read(length) : null
    const found = block ? block.length : await source.skip(length)
    if (found < length) throw intakeError('warc-invalid', 'it ends inside a record')
    yield { headers, block }
  }
}

/** Header lines up to the blank one; a line that begins with a space goes on with the one before. */
async function readHeaders(source: ByteSource): Promise<ReadonlyMap<string, string>> {
  const headers = new Map<string, string>()
  let last = ''
  for (let count = 0; count < mostLines; count += 1) {
    const line = await source.readLine(longestLine)
    if (line === null || line === '') break
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line) && last !== '') headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`)
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      headers.set(last, Buffer.from(line.slice(colon + 1).trim(), 'latin1').toString('utf8'))
    }
  }
  return headers
}
