import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Writes a file beside its place, flushes it to the disk and moves it there: a file of that name is always a whole one. */
export async function writeSafely(path: string, content: Readable, through?: Transform): Promise<void> {
  const unfinished = `${path}.unfinished`
  try {
    const target = createWriteStream(unfinished)
    await (through ? pipeline(content, through, target) : pipeline(content, target))
    const file = await open(unfinished, 'r+')
    await file.sync()
    await file.close()
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
