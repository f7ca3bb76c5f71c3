import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dossierSchema, InputError, type Reading, wholeRecord } from '@lagebild/schema'
import { z } from 'zod'
import { listFolder, loadArticles } from '../commands/load-articles.ts'
import type { Store } from '../open-store.ts'
import { startProgress } from '../output/progress.ts'
import type { ReaderWorker } from './open-reader-worker.ts'

const examplesSchema = z.array(z.strictObject({ folder: z.string(), dossier: dossierSchema }))

/** Fills an empty record with the dossiers that `dossiers.json` of a folder lists; leaves one that has articles as it is. */
export async function fillWithExamples(
  folder: string,
  { archive, queries }: Store,
  reader: ReaderWorker,
): Promise<void> {
  if ((await queries.counts(wholeRecord)).articles > 0) return
  const examples = await readExamples(join(folder, 'dossiers.json'))
  const paths = (await Promise.all(examples.map(({ folder: name }) => listFolder(join(folder, name))))).flat()
  const progress = startProgress('example articles', paths.length)
  const readings: Reading[] = []
  for (const path of paths) {
    for (const article of await loadArticles(path, {})) readings.push(await reader.read(article))
    progress.advance()
  }
  progress.end()
  await archive.addAll(readings.map((reading) => ({ reading })))
  for (const { dossier } of examples) await queries.saveDossier(dossier)
}

async function readExamples(path: string) {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new InputError('examples-unreadable', `there are no examples at ${path}`)
  })
  return examplesSchema.parse(JSON.parse(text))
}
