import { Duplex, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflate, createInflateRaw } from 'node:zlib'

/** Unpacks `deflate`, which servers send with the zlib header that the standard asks for, or without it. */
export function inflateEither(): Duplex {
  return Duplex.from(async function* (source: AsyncIterable<Buffer>) {
    const chunks = source[Symbol.asyncIterator]()
    const first = await chunks.next()
    if (first.done) return
    const hasHeader = ((first.value[0] ?? 0) & 0x0f) === 8
    const inflater = hasHeader ? createInflate() : createInflateRaw()
    const fed = pipeline(Readable.from(startingWith(first.value, chunks)), inflater)
    // Its failure also ends the loop below, which reports it.
    fed.catch(() => undefined)
    yield* inflater as AsyncIterable<Buffer>
    await fed
  })
}

async function* startingWith(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
