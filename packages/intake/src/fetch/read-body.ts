import type { IncomingMessage } from 'node:http'
import { type Duplex, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { FetchError, fetchError } from './fetch-error.ts'
import { inflateEither } from './inflate-either.ts'

const unpackers: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: inflateEither,
}

/** No server packs more often than this; each layer multiplies what a small answer can grow to. */
const mostLayers = 2

/**
 * The unpacked body of an answer. It is counted while it is unpacked, so that a small answer which grows to gigabytes stops at `most` bytes.
 * `atLimit` says whether a larger one is refused or cut off there.
 */
export async function readBody(
  answer: IncomingMessage,
  most: number,
  atLimit: 'refuse' | 'cut',
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (atLimit === 'refuse' && Number(answer.headers['content-length'] ?? 0) > most) {
    answer.destroy()
    throw fetchError('response-too-large', String(most))
  }
  const chunks: Uint8Array[] = []
  let size = 0
  const collect = new Writable({
    write: (chunk: Uint8Array, _encoding, done) => {
      const room = most - size
      size += chunk.length
      chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk)
      done(size > most ? fetchError('response-too-large', String(most)) : null)
    },
  })
  try {
    await pipeline([answer, ...unpackersOf(answer), collect], { signal })
  } catch (error) {
    if (signal.aborted) throw signal.reason
    const isTooLarge = error instanceof FetchError && error.code === 'response-too-large'
    if (isTooLarge && atLimit === 'cut') return Buffer.concat(chunks)
    if (error instanceof FetchError) throw error
    throw fetchError('response-broken', (error as NodeJS.ErrnoException).code ?? String(error), { cause: error })
  } finally {
    answer.destroy()
  }
  return Buffer.concat(chunks)
}

function unpackersOf(answer: IncomingMessage): Duplex[] {
  const layers = (answer.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '' && layer !== 'identity')
  const makers = layers.map((layer) => unpackers[layer])
  if (layers.length > mostLayers || makers.includes(undefined)) {
    answer.destroy()
    throw fetchError('content-encoding-unknown', layers.join(', '))
  }
  return makers.reverse().flatMap((make) => (make ? [make()] : []))
}
