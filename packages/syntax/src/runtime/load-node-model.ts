import { InferenceSession, Tensor } from 'onnxruntime-node'
import { loadScoreModel } from './onnx-score-model.ts'
import type { ScoreModel } from './score-model.ts'

/** Loads a network into onnxruntime-node. */
export function loadNodeModel(network: Uint8Array, threads: number): Promise<ScoreModel> {
  return loadScoreModel({ InferenceSession, Tensor }, network, threads)
}
