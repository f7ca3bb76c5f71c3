import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** Bytes that are looked at to tell what a file is. */
const headLength = 512

interface UnpackedChunks {
  /** The first bytes as Latin-1. */
  readonly head: string
  /** All bytes, the first ones included. */
  readonly rest: AsyncIterable<Uint8Array>
}

/** Undoes gzip, also of many members in a row as `.warc.gz` has, and shows how the content begins. */
export async function unpackChunks(chunks: AsyncIterable<Uint8Array>): Promise<UnpackedChunks> {
  const packed = await peek(chunks)
  if (packed.first[0] !== 0x1f || packed.first[1] !== 0x8b) return { head: textOf(packed.first), rest: packed.all }
  const source = Readable.from(packed.all)
  const gunzip = createGunzip()
  source.on('error', (error) => gunzip.destroy(error))
  gunzip.on('close', () => source.destroy())
  const unpacked = await peek(source.pipe(gunzip))
  return { head: textOf(unpacked.first), rest: unpacked.all }
}

async function peek(chunks: AsyncIterable<Uint8Array>): Promise<{ first: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let length = 0
  while (length < headLength) {
    const { value, done } = await iterator.next()
    if (done) break
    taken.push(value)
    length += value.length
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* taken.splice(0)
      for (;;) {
        const { value, done } = await iterator.next()
        if (done) return
        yield value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return { first: Buffer.concat(taken).subarray(0, headLength), all: all() }
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1').replace(/^ï»¿/, '')
}
