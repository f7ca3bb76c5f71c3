import { InputError } from '@lagebild/schema'
import type { ModelFiles } from './parser/model-files.ts'
import type { Parser } from './parser/parser.ts'

/** Settings of `createParser`; all are optional. */
export interface ParserOptions {
  /** A folder with `syntax.onnx`, `vocab.txt` and `labels.json`, or their contents; the packaged model by default. */
  readonly model?: string | ModelFiles
  /** Threads one call of the model uses; the number of cores up to four by default. */
  readonly threads?: number
}

/** Loads the model. Throws an `InputError` with code `model-missing` where the folder holds none. */
export async function createParser(_options: ParserOptions = {}): Promise<Parser> {
  throw new InputError('model-missing', 'The syntax model is not installed.')
}
