import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { InputError } from '@lagebild/schema'
import { readLabels } from './decode/model-labels.ts'
import { buildParser } from './parser/build-parser.ts'
import type { ModelFiles } from './parser/model-files.ts'
import type { Parser } from './parser/parser.ts'
import { loadNodeModel } from './runtime/load-node-model.ts'
import { readModelFolder } from './runtime/read-model-folder.ts'

/** Settings of `createParser`; all are optional. */
export interface ParserOptions {
  /** A folder with `syntax.onnx.gz`, `vocab.txt` and `labels.json`, or their contents; the packaged model by default. */
  readonly model?: string | ModelFiles
  /** Threads one call of the model uses; the number of cores up to four by default. */
  readonly threads?: number
}

/**
 * Loads the model. Throws an `InputError` with code `model-missing` where the folder holds none, `model-invalid` where
 * its files do not fit, `threads-invalid` for a number of threads that is none.
 */
export async function createParser(options: ParserOptions = {}): Promise<Parser> {
  const threads = options.threads ?? Math.min(availableParallelism(), 4)
  if (!Number.isInteger(threads) || threads < 1) {
    throw new InputError('threads-invalid', `The number of threads must be a whole number from 1, not ${threads}.`)
  }
  const model = options.model ?? fileURLToPath(new URL('../model/', import.meta.url))
  const files = typeof model === 'string' ? await readModelFolder(model) : model
  const labels = readLabels(files.labels)
  return buildParser(await loadNodeModel(files.network, threads), labels, files)
}
