import { createReadStream, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Reading } from '@lagebild/schema'
import type { ArchivePlace } from '../src/homes/archive-place.ts'
import { openArchive } from '../src/open-archive.ts'

/**
 * A process that adds readings and says of each, after it has been stored, the article's id on a line of its own.
 * Arguments: the archive's place as JSON, a JSONL file, how many of its lines to leave out.
 */
const [place, file, skipped] = process.argv.slice(2) as [string, string, string]
const archive = await openArchive(JSON.parse(place) as ArchivePlace)
let number = 0
for await (const line of createInterface({ input: createReadStream(file) }))
  if (number++ >= Number(skipped)) writeSync(1, `${(await archive.add(JSON.parse(line) as Reading)).article}\n`)
await archive.close()
