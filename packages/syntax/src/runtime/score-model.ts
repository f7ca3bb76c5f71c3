import type { BatchScores } from '../decode/batch-scores.ts'
import type { EncodedBatch } from '../encode/encode-batch.ts'

/** The network, ready to run. */
export interface ScoreModel {
  run(batch: EncodedBatch): Promise<BatchScores>
  close(): Promise<void>
}
