import { describe, expect, test } from 'vitest'
import { readLabels } from '../decode/model-labels.ts'
import type { EncodedBatch } from '../encode/encode-batch.ts'
import { buildParser } from './build-parser.ts'

const labels = {
  model: 'test',
  upos: ['NOUN', 'PUNCT'],
  deprel: ['root', 'dep', 'punct'],
  ner: ['O', 'B-PER', 'I-PER'],
  feats: [{ name: 'Case', values: ['_', 'Nom'] }],
  lemma: ['=', 'l;0,;0,'],
  normalize: {},
}
const files = {
  network: new Uint8Array(),
  vocabulary: '[PAD]\n[UNK]\n[CLS]\n[SEP]\na\n',
  labels: JSON.stringify(labels),
}

/** A network without weights: every word's best head is the one before it, and every value the last. */
function chainModel() {
  const seen: { rows: number; pieces: number; words: number }[] = []
  let [running, most, isClosed] = [0, 0, false]
  return {
    seen,
    most: () => most,
    isClosed: () => isClosed,
    run: async ({ rows, pieces, words }: EncodedBatch) => {
      seen.push({ rows, pieces, words })
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 1))
      running--
      const table = (width: number, best: (cell: number) => boolean) =>
        Float32Array.from({ length: rows * words * width }, (_, cell) => (best(cell) ? 1 : 0))
      const last = (width: number) => table(width, (cell) => cell % width === width - 1)
      const arcs = table(words + 1, (cell) => cell % (words + 1) === Math.floor(cell / (words + 1)) % words)
      return {
        words,
        upos: last(2),
        feats: last(2),
        ner: last(3),
        lemma: last(2),
        arcs,
        rels: table((words + 1) * 3, (cell) => cell % 3 === 2),
      }
    },
    close: async () => {
      isClosed = true
    },
  }
}

function build() {
  const model = chainModel()
  return { model, parser: buildParser(model, readLabels(files.labels), files) }
}

describe('buildParser', () => {
  test('gives tokens with places, heads and labels', async () => {
    const [sentence] = await build().parser.parse('Ein Haus', 'de')
    expect(sentence).toEqual({
      start: 0,
      end: 8,
      tokens: [
        {
          id: 1,
          form: 'Ein',
          lemma: 'ein',
          upos: 'PUNCT',
          feats: { Case: 'Nom' },
          head: 0,
          deprel: 'root',
          start: 0,
          end: 3,
          ner: 'B-PER',
        },
        {
          id: 2,
          form: 'Haus',
          lemma: 'haus',
          upos: 'PUNCT',
          feats: { Case: 'Nom' },
          head: 1,
          deprel: 'punct',
          start: 4,
          end: 8,
          ner: 'I-PER',
        },
      ],
    })
  })

  test('keeps the order of sentences of different lengths', async () => {
    const given = [['a', 'b', 'c'], [], ['d'], ['e', 'f']]
    const parsed = await build().parser.parseTokens(given, 'en')
    expect(parsed.map(({ tokens }) => tokens.map(({ form }) => form))).toEqual(given)
  })

  test('a sentence longer than the model is one tree of several windows', async () => {
    const { model, parser } = build()
    const [sentence] = await parser.parseTokens([Array(700).fill('a')], 'en')
    expect(Math.max(...model.seen.map(({ pieces }) => pieces))).toBeLessThanOrEqual(512)
    expect(sentence?.tokens).toHaveLength(700)
    expect(sentence?.tokens.filter(({ head }) => head === 0)).toHaveLength(1)
    expect(sentence?.tokens.filter(({ deprel }) => deprel === 'parataxis')).toHaveLength(1)
  })

  test('concurrent calls share the network one run at a time and get their own answers', async () => {
    const { model, parser } = build()
    const texts = ['Ein Haus.', 'Das kleine Haus steht.', 'Nein.']
    const parsed = await Promise.all(texts.map((text) => parser.parse(text, 'de')))
    expect(parsed.map(([sentence]) => sentence?.end)).toEqual(texts.map((text) => text.length))
    expect(model.most()).toBe(1)
  })

  test('closing waits for running calls and refuses later ones', async () => {
    const { model, parser } = build()
    const running = parser.parse('Ein Haus.', 'de')
    const closing = parser.close()
    expect(model.isClosed()).toBe(false)
    await closing
    expect((await running).length).toBe(1)
    expect(model.isClosed()).toBe(true)
    await expect(parser.parse('Ein Haus.', 'de')).rejects.toMatchObject({ code: 'parser-closed' })
  })

  test('another language is refused', async () => {
    await expect(build().parser.parse('Une maison', 'fr' as 'de')).rejects.toMatchObject({ code: 'language-unknown' })
  })

  test('no text, no sentences', async () => {
    expect(await build().parser.parse(' \n', 'de')).toEqual([])
  })
})
