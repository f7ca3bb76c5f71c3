import { readLabels } from './decode/model-labels.ts'
import { buildParser } from './parser/build-parser.ts'
import type { ModelFiles } from './parser/model-files.ts'
import type { Parser } from './parser/parser.ts'
import type { OnnxRuntime } from './runtime/onnx-runtime.ts'
import { loadScoreModel } from './runtime/onnx-score-model.ts'

export type { Language, Sentence, Token } from '@lagebild/schema'
export { writeConllu } from './conllu/write-conllu.ts'
export type { ModelFiles } from './parser/model-files.ts'
export type { Parser } from './parser/parser.ts'
export type { OnnxOptions, OnnxRuntime, OnnxSession } from './runtime/onnx-runtime.ts'
export { tokenize } from './tokenize/tokenize.ts'

/** What a parser needs where there is no file system. */
export interface BrowserParserOptions {
  /** The module `onnxruntime-web`, configured by the caller: `import * as runtime from 'onnxruntime-web'`. */
  readonly runtime: OnnxRuntime
  /** Contents of the model folder, fetched by the caller. */
  readonly model: ModelFiles
  readonly threads?: number
}

/** A parser for the browser, or any place with a runtime of its own. */
export async function createParser({ runtime, model, threads = 1 }: BrowserParserOptions): Promise<Parser> {
  const labels = readLabels(model.labels)
  return buildParser(await loadScoreModel(runtime, model.network, threads), labels, model)
}
