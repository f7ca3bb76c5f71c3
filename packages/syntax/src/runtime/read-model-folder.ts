import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '@lagebild/schema'
import type { ModelFiles } from '../parser/model-files.ts'

/** Reads a model folder. Throws an `InputError` with code `model-missing` where a file is not there. */
export async function readModelFolder(folder: string): Promise<ModelFiles> {
  const [network, vocabulary, labels, lemmas, words] = await Promise.all([
    readNeeded(folder, 'syntax.onnx.gz'),
    readNeeded(folder, 'vocab.txt'),
    readNeeded(folder, 'labels.json'),
    readOptional(folder, 'lemmas.tsv'),
    readOptional(folder, 'words.txt'),
  ])
  return {
    network,
    vocabulary: vocabulary.toString('utf8'),
    labels: labels.toString('utf8'),
    ...(lemmas === undefined ? {} : { lemmas }),
    ...(words === undefined ? {} : { words }),
  }
}

function readOptional(folder: string, name: string): Promise<string | undefined> {
  return readFile(join(folder, name), 'utf8').catch(() => undefined)
}

function readNeeded(folder: string, name: string): Promise<Buffer> {
  return readFile(join(folder, name)).catch((cause: unknown) => {
    throw new InputError('model-missing', `The syntax model's ${name} is missing in ${folder}.`, { cause })
  })
}
