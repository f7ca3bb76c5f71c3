import { InputError } from '@lagebild/schema'
import { describe, expect, test } from 'vitest'
import type { Parser } from '../parser/parser.ts'
import { placeWords } from '../parser/place-words.ts'
import { annotateConllu } from './annotate-conllu.ts'
import { readConllu } from './read-conllu.ts'
import { writeConllu } from './write-conllu.ts'

const analysis = { lemma: 'l', upos: 'X', feats: { b: '2', A: '1' }, head: 0, deprel: 'root', ner: 'B-PER' }

const parser: Parser = {
  modelName: 'none',
  parse: () => Promise.reject(new Error('not used')),
  parseTokens: async (sentences) =>
    placeWords(sentences).map(({ start, end, words }) => ({
      start,
      end,
      tokens: words.map((word, index) => ({ ...word, ...analysis, id: index + 1 })),
    })),
  close: async () => undefined,
}

function row(...cells: string[]): string {
  return [...cells, ...Array(10 - cells.length).fill('_')].join('\t')
}

describe('annotateConllu', () => {
  test('keeps words, ranges, empty nodes, comments, XPOS and MISC', async () => {
    const source = [
      '# sent_id = 7',
      row('1-2', 'im'),
      row('1', 'in', 'x', 'ADP', 'APPR', '_', '5', 'case', '_', 'Gloss=in|NER=O'),
      row('2', 'dem'),
      row('2.1', 'leer'),
    ].join('\r\n')
    expect(await annotateConllu(source, 'de', parser)).toBe(
      [
        '# sent_id = 7',
        row('1-2', 'im'),
        row('1', 'in', 'l', 'X', 'APPR', 'A=1|b=2', '0', 'root', '_', 'NER=B-PER|Gloss=in'),
        row('2', 'dem', 'l', 'X', '_', 'A=1|b=2', '0', 'root', '_', 'NER=B-PER'),
        row('2.1', 'leer'),
        '\n',
      ].join('\n'),
    )
  })

  test('an empty document stays empty', async () => {
    expect(await annotateConllu('\n\n', 'de', parser)).toBe('')
  })
})

describe('readConllu', () => {
  test.each([
    ['columns that are missing', '1\tHaus', /Line 1 has 2 columns/],
    ['a number that is none', row('x', 'Haus'), /"x" is no number/],
    ['words out of order', `${row('1', 'a')}\n${row('3', 'b')}`, /word 3 stands where word 2 should/],
    ['a range out of place', row('2-3', 'im'), /range 2-3/],
    ['an empty form', row('1', ''), /no form/],
  ])('refuses %s', (_, source, message) => {
    expect(() => readConllu(source)).toThrow(InputError)
    expect(() => readConllu(source)).toThrow(message)
  })
})

describe('writeConllu', () => {
  test('writes ranges, blanks and names', () => {
    const text = 'Im Haus.'
    const word = { ...analysis, feats: {}, ner: 'O' }
    const sentence = {
      start: 0,
      end: 8,
      tokens: [
        { ...word, id: 1, form: 'In', start: 0, end: 2, contraction: { form: 'Im', size: 2 } },
        { ...word, id: 2, form: 'dem', start: 0, end: 2 },
        { ...word, id: 3, form: 'Haus', start: 3, end: 7, ner: 'B-LOC' },
        { ...word, id: 4, form: '.', start: 7, end: 8 },
      ],
    }
    expect(writeConllu([sentence], text).split('\n').slice(2, 7)).toEqual([
      row('1-2', 'Im'),
      row('1', 'In', 'l', 'X', '_', '_', '0', 'root'),
      row('2', 'dem', 'l', 'X', '_', '_', '0', 'root'),
      row('3', 'Haus', 'l', 'X', '_', '_', '0', 'root', '_', 'NER=B-LOC|SpaceAfter=No'),
      row('4', '.', 'l', 'X', '_', '_', '0', 'root'),
    ])
    expect(readConllu(writeConllu([sentence], text))).toHaveLength(1)
  })
})
