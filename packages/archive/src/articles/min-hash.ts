/** Words in a row that count as one feature: three survive light editing and are rarely shared by chance. */
const shingleLength = 3
/** Bands of hashes that must agree whole: 32 of 4 find 87 of 100 pairs that share half of their features, 3 in 1,000 that share a tenth. */
const bandCount = 32
const hashesInBand = 4
const hashCount = bandCount * hashesInBand

export interface Signature {
  readonly words: number
  readonly hashes: Uint32Array
  /** One number a band, different for different bands; two texts that share one are compared. */
  readonly bands: readonly number[]
}

/** MinHash of a text's word triples: the share of equal hashes estimates the share of triples that two texts have in common. */
export function signText(text: string): Signature {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const hashes = new Uint32Array(hashCount).fill(0xffffffff)
  for (let start = 0; start + shingleLength <= words.length || start === 0; start++) {
    const feature = hashText(words.slice(start, start + shingleLength).join(' '))
    for (let index = 0; index < hashCount; index++) {
      const hash = mix(feature ^ Math.imul(index + 1, 0x9e3779b1))
      if (hash < (hashes[index] as number)) hashes[index] = hash
    }
  }
  const bands = Array.from({ length: bandCount }, (_, band) => {
    const part = hashes.subarray(band * hashesInBand, (band + 1) * hashesInBand)
    return band * 2 ** 32 + part.reduce((sum, hash) => mix(sum ^ hash), band)
  })
  return { words: words.length, hashes, bands }
}

/** Share of word triples in common, estimated, from 0 to 1. */
export function estimateSimilarity(a: Uint32Array, b: Uint32Array): number {
  return a.reduce((equal, hash, index) => equal + (hash === b[index] ? 1 : 0), 0) / hashCount
}

/** FNV-1a. */
function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** The finishing steps of MurmurHash3: every bit of the input changes half of the output. */
function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

export const packHashes = (hashes: Uint32Array): string => Buffer.from(hashes.buffer).toString('base64')

export function unpackHashes(packed: string): Uint32Array {
  return new Uint32Array(Uint8Array.from(Buffer.from(packed, 'base64')).buffer)
}
