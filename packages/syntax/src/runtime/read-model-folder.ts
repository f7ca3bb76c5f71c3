import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '@lagebild/schema'
import type { ModelFiles } from '../parser/model-files.ts'

/** Reads a model folder. Throws an `InputError` with code `model-missing` where a file is not there. */
export async function readModelFolder(folder: string): Promise<ModelFiles> {
  const [network, vocabulary, labels, lemmas] = await Promise.all([
    readNeeded(folder, 'syntax.onnx'),
    readNeeded(folder, 'vocab.txt'),
    readNeeded(folder, 'labels.json'),
    readFile(join(folder, 'lemmas.tsv'), 'utf8').catch(() => undefined),
  ])
  const files = { network, vocabulary: vocabulary.toString('utf8'), labels: labels.toString('utf8') }
  return lemmas === undefined ? files : { ...files, lemmas }
}

function readNeeded(folder: string, name: string): Promise<Buffer> {
  return readFile(join(folder, name)).catch((cause: unknown) => {
    throw new InputError('model-missing', `The syntax model's ${name} is missing in ${folder}.`, { cause })
  })
}
