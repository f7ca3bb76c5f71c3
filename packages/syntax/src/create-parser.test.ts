import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Sentence } from '@lagebild/schema'
import * as runtime from 'onnxruntime-node'
import { describe, expect, test } from 'vitest'
import { createParser as createBrowserParser } from './browser.ts'
import { createParser } from './create-parser.ts'
import { readModelFolder } from './runtime/read-model-folder.ts'

const folder = fileURLToPath(new URL('../model/', import.meta.url))
const hasModel = existsSync(`${folder}syntax.onnx.gz`)

function expectTree({ tokens }: Sentence): void {
  expect(tokens.filter(({ head }) => head === 0)).toHaveLength(1)
  for (const { id } of tokens) {
    let [at, steps] = [id, 0]
    while (at !== 0 && steps <= tokens.length) {
      at = tokens[at - 1]?.head ?? 0
      steps++
    }
    expect(at).toBe(0)
  }
}

describe.skipIf(!hasModel)('the packaged model', () => {
  test('reads a German sentence', async () => {
    const parser = await createParser({ threads: 1 })
    const text = 'Am Montag traf die Ministerin in Wien den Botschafter.'
    const [sentence] = await parser.parse(text, 'de')
    const root = sentence?.tokens.find(({ head }) => head === 0)
    expect(root).toMatchObject({ form: 'traf', lemma: 'treffen', upos: 'VERB', feats: { Tense: 'Past' } })
    const label = (form: string) => sentence?.tokens.find((token) => token.form === form)
    expect(label('Ministerin')).toMatchObject({
      deprel: 'nsubj',
      head: root?.id,
      feats: { Case: 'Nom', Gender: 'Fem' },
    })
    expect(label('Botschafter')).toMatchObject({ deprel: 'obj', head: root?.id, feats: { Case: 'Acc' } })
    expect(label('Wien')).toMatchObject({ upos: 'PROPN', ner: 'B-LOC' })
    await parser.close()
  })

  test('reads an English sentence, and the same text gives the same trees', async () => {
    const parser = await createParser({ threads: 2 })
    const text = "The minister didn't sign the treaty. It was rejected by Austria's parliament."
    const [first, second] = await Promise.all([parser.parse(text, 'en'), parser.parse(text, 'en')])
    expect(first).toEqual(second)
    expect(first[0]?.tokens.find(({ head }) => head === 0)).toMatchObject({ lemma: 'sign', upos: 'VERB' })
    expect(first[1]?.tokens.find(({ form }) => form === 'It')).toMatchObject({ deprel: 'nsubj:pass' })
    await parser.close()
  })

  test('the entry for browsers gives the same trees from an injected runtime', async () => {
    const model = await readModelFolder(folder)
    const [node, browser] = await Promise.all([
      createParser({ model, threads: 1 }),
      createBrowserParser({ runtime, model, threads: 1 }),
    ])
    const text = 'Die Regierung lehnt den Vorschlag ab.'
    expect(await browser.parse(text, 'de')).toEqual(await node.parse(text, 'de'))
    await Promise.all([node.close(), browser.close()])
  })

  test('a sentence of 1,500 words is one tree', async () => {
    const parser = await createParser({ threads: 1 })
    const [sentence] = await parser.parseTokens(
      [Array(250).fill(['Sie', 'sah', 'das', 'Haus', 'und', ',']).flat()],
      'de',
    )
    expect(sentence?.tokens).toHaveLength(1500)
    expectTree(sentence as Sentence)
    await parser.close()
  })
})

describe('options', () => {
  test('a folder without model is refused', async () => {
    await expect(createParser({ model: '/nowhere' })).rejects.toMatchObject({ code: 'model-missing' })
  })

  test.each([0, 1.5, Number.NaN])('%s threads are refused', async (threads) => {
    await expect(createParser({ threads })).rejects.toMatchObject({ code: 'threads-invalid' })
  })

  test.each([
    ['labels that are no JSON', '{'],
    ['labels without relations', JSON.stringify({ model: 'x', upos: ['X'] })],
  ])('%s are refused', async (_, labels) => {
    const model = { network: new Uint8Array(), vocabulary: '', labels }
    await expect(createParser({ model })).rejects.toMatchObject({ code: 'model-invalid' })
  })

  test('a network that is none is refused', async () => {
    const labels = JSON.stringify({
      model: 'x',
      upos: ['X'],
      deprel: ['root'],
      ner: ['O'],
      feats: [{ name: 'Case', values: ['_'] }],
      lemma: ['='],
      normalize: {},
    })
    const model = { network: Uint8Array.from([1, 2, 3]), vocabulary: '', labels }
    await expect(createParser({ model })).rejects.toMatchObject({ code: 'model-invalid' })
  })
})
