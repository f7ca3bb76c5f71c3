import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { unpackNetwork } from './unpack-network.ts'

const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * index) % 251)

test('a packed network is unpacked', async () => {
  expect(await unpackNetwork(gzipSync(bytes))).toEqual(bytes)
})

test('a network that is not packed stays as it is', async () => {
  expect(await unpackNetwork(bytes)).toBe(bytes)
})

test('a damaged or cut file is refused', async () => {
  const packed = gzipSync(bytes)
  await expect(unpackNetwork(packed.subarray(0, packed.length / 2))).rejects.toThrow()
  await expect(unpackNetwork(Uint8Array.from([0x1f, 0x8b, 1, 2, 3, 4]))).rejects.toThrow()
})
