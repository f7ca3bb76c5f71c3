import type { Language } from '@lagebild/schema'
import { rulesOf } from '../languages/rules-of.ts'
import type { WordAnalysis } from './analysis.ts'
import type { BatchScores } from './batch-scores.ts'
import { findBest } from './find-best.ts'
import { findFeatures } from './find-features.ts'
import { findNames } from './find-names.ts'
import { findRelations } from './find-relations.ts'
import type { Lemmatizer } from './lemmatizer.ts'
import type { ModelLabels } from './model-labels.ts'
import { settleTense } from './settle-tense.ts'
import { findHeads } from './spanning-tree.ts'

/** Analyses of the words in one row of a batch. */
export function decodeSequence(
  words: readonly string[],
  row: number,
  scores: BatchScores,
  labels: ModelLabels,
  lemmatizer: Lemmatizer,
  language: Language,
): WordAnalysis[] {
  const first = row * scores.words
  const stride = scores.words + 1
  const featureCount = labels.feats.reduce((sum, { values }) => sum + values.length, 0)
  const heads = findHeads(scores.arcs, words.length, first * stride, stride)
  const relations = findRelations(scores.rels, heads, first * stride * labels.deprel.length, stride, labels.deprel)
  const names = findNames(scores.ner, words.length, first * labels.ner.length, labels.ner)
  return words.map((form, index) => {
    const word = first + index
    const upos = labels.upos[findBest(scores.upos, word * labels.upos.length, labels.upos.length)] as string
    const lemma = lemmatizer.find(form, upos, scores.lemma, word * labels.lemma.length, language)
    const feats = findFeatures(scores.feats, word * featureCount, labels.feats)
    return {
      lemma,
      upos,
      feats: settleTense(form, lemma, upos, feats, rulesOf[language].tenseShapes),
      head: heads[index] as number,
      deprel: labels.deprel[relations[index] as number] as string,
      ner: names[index] as string,
    }
  })
}
