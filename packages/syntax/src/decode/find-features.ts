import { findBest } from './find-best.ts'
import type { ModelLabels } from './model-labels.ts'

/** Features of the word whose scores begin at `offset`: the best value of each, without those that are absent. */
export function findFeatures(
  scores: Float32Array,
  offset: number,
  blocks: ModelLabels['feats'],
): Record<string, string> {
  const features: Record<string, string> = {}
  let at = offset
  for (const { name, values } of blocks) {
    const best = findBest(scores, at, values.length)
    if (best > 0) features[name] = values[best] as string
    at += values.length
  }
  return features
}
