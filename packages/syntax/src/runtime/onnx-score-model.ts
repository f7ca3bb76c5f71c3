import { InputError } from '@lagebild/schema'
import type { BatchScores } from '../decode/batch-scores.ts'
import type { EncodedBatch } from '../encode/encode-batch.ts'
import type { OnnxRuntime } from './onnx-runtime.ts'
import type { ScoreModel } from './score-model.ts'
import { unpackNetwork } from './unpack-network.ts'

const tables = ['upos', 'feats', 'ner', 'lemma', 'arcs', 'rels'] as const

/** Loads a network, packed by gzip or not. Throws an `InputError` with code `model-invalid` where it is no network that fits this runtime. */
export async function loadScoreModel(runtime: OnnxRuntime, network: Uint8Array, threads: number): Promise<ScoreModel> {
  const session = await unpackNetwork(network)
    .then((unpacked) =>
      runtime.InferenceSession.create(unpacked, {
        graphOptimizationLevel: 'all',
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        executionMode: 'sequential',
        // Batches differ in shape: a plan of memory for each shape would only grow.
        enableMemPattern: false,
      }),
    )
    .catch((cause: unknown) => {
      throw new InputError('model-invalid', 'The syntax model cannot be loaded.', { cause })
    })
  const tensor = (data: BigInt64Array, rows: number, columns: number): unknown =>
    new runtime.Tensor('int64', data, [rows, columns])
  return {
    async run(batch: EncodedBatch): Promise<BatchScores> {
      const { rows, pieces, words } = batch
      const outputs = (await session.run({
        input_ids: tensor(batch.inputIds, rows, pieces),
        attention_mask: tensor(batch.attentionMask, rows, pieces),
        word_starts: tensor(batch.wordStarts, rows, words),
        word_ends: tensor(batch.wordEnds, rows, words),
      })) as Record<string, { data: Float32Array }>
      const scores = Object.fromEntries(tables.map((name) => [name, outputs[name]?.data]))
      return { words, ...scores } as BatchScores
    },
    close: () => session.release(),
  }
}
