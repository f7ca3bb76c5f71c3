import { InputError, type Language } from '@lagebild/schema'
import type { WordAnalysis } from '../decode/analysis.ts'
import type { BatchScores } from '../decode/batch-scores.ts'
import { decodeSequence } from '../decode/decode-sequence.ts'
import { joinWindows } from '../decode/join-windows.ts'
import { Lemmatizer } from '../decode/lemmatizer.ts'
import type { ModelLabels } from '../decode/model-labels.ts'
import { buildSequences } from '../encode/build-sequences.ts'
import { encodeBatch } from '../encode/encode-batch.ts'
import { planBatches } from '../encode/plan-batches.ts'
import type { Sequence } from '../encode/sequence.ts'
import { WordPieces } from '../encode/word-pieces.ts'
import { rulesOf } from '../languages/rules-of.ts'
import type { ScoreModel } from '../runtime/score-model.ts'
import { tokenize } from '../tokenize/tokenize.ts'
import type { TokenizedSentence } from '../tokenize/tokenized-sentence.ts'
import { buildSentence } from './build-sentence.ts'
import type { ModelFiles } from './model-files.ts'
import type { Parser } from './parser.ts'
import { placeWords } from './place-words.ts'
import { TurnQueue } from './turn-queue.ts'

/** A parser over a loaded network and the files that explain its numbers. */
export function buildParser(model: ScoreModel, labels: ModelLabels, files: ModelFiles): Parser {
  const wordPieces = new WordPieces(files.vocabulary, new Map(Object.entries(labels.normalize)))
  const lemmatizer = new Lemmatizer(labels.lemma, files.lemmas, files.words)
  const queue = new TurnQueue()
  let closing: Promise<void> | undefined

  const analyse = async (sentences: readonly TokenizedSentence[], language: Language) => {
    const forms = sentences.map((sentence) => sentence.words.map((word) => word.form))
    const windows: (readonly WordAnalysis[])[][] = sentences.map(() => [])
    const sequences = buildSequences(forms, wordPieces)
    // The windows of a sentence are gathered in their order, whatever batch they are in.
    const places = new Map(
      sequences.map((sequence) => [sequence, (windows[sequence.sentence] as unknown[]).push([]) - 1]),
    )
    const batches = planBatches(sequences)
    const run = (batch: readonly Sequence[] | undefined) =>
      batch && queue.take(() => model.run(encodeBatch(batch, wordPieces)))
    let running = run(batches[0])
    for (const [index, batch] of batches.entries()) {
      const scores = (await running) as BatchScores
      // The network works on the next batch while this one is decoded.
      running = run(batches[index + 1])
      for (const [row, sequence] of batch.entries()) {
        const analyses = decodeSequence(sequence.words, row, scores, labels, lemmatizer, language)
        ;(windows[sequence.sentence] as WordAnalysis[][])[places.get(sequence) ?? 0] = analyses
      }
    }
    return sentences.map((sentence, index) => buildSentence(sentence, joinWindows(windows[index] ?? [])))
  }

  const checkUse = (language: Language): void => {
    if (closing) throw new InputError('parser-closed', 'The parser is closed.')
    if (!Object.hasOwn(rulesOf, language)) {
      throw new InputError('language-unknown', `The parser does not know the language "${language}".`)
    }
  }

  return {
    modelName: labels.model,
    async parse(text, language) {
      checkUse(language)
      return queue.hold(() => analyse(tokenize(text, language), language))
    },
    async parseTokens(sentences, language) {
      checkUse(language)
      return queue.hold(() => analyse(placeWords(sentences), language))
    },
    close() {
      closing ??= queue.drain().then(() => model.close())
      return closing
    },
  }
}
