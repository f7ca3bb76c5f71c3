import { expect, test } from 'vitest'
import { parseConllu } from '../tree/parse-conllu.ts'
import { treeOf } from '../tree/tree-of.ts'
import { mentionWords } from './mention-words.ts'
import { standsForGovernment } from './stands-for-government.ts'

function read(language: 'de' | 'en', conllu: string): boolean {
  const [sentence] = parseConllu(conllu).sentences
  if (!sentence) throw new Error('one sentence expected')
  const head = sentence.tokens.findIndex(({ upos }) => upos === 'PROPN')
  return standsForGovernment(treeOf(sentence), head, mentionWords[language])
}

const token = (...columns: [number, string, string, string, string, number, string]): string => {
  const [id, form, lemma, upos, feats, head, relation] = columns
  return `${id}\t${form}\t${lemma}\t${upos}\t_\t${feats}\t${head}\t${relation}\t_\t_`
}
const lines = (...rows: string[]): string => rows.join('\n')

test.each([
  [
    'de',
    'Moskau droht',
    lines(token(1, 'Moskau', 'Moskau', 'PROPN', '_', 2, 'nsubj'), token(2, 'droht', 'drohen', 'VERB', '_', 0, 'root')),
  ],
  [
    'de',
    'Front gegen Washington',
    lines(
      token(1, 'Front', 'Front', 'NOUN', '_', 0, 'root'),
      token(2, 'gegen', 'gegen', 'ADP', '_', 3, 'case'),
      token(3, 'Washington', 'Washington', 'PROPN', '_', 1, 'nmod'),
    ),
  ],
  [
    'de',
    'Kiews Forderung',
    lines(
      token(1, 'Kiews', 'Kiew', 'PROPN', 'Case=Gen', 2, 'nmod'),
      token(2, 'Forderung', 'Forderung', 'NOUN', '_', 0, 'root'),
    ),
  ],
  [
    'en',
    'ties to Moscow',
    lines(
      token(1, 'ties', 'tie', 'NOUN', '_', 0, 'root'),
      token(2, 'to', 'to', 'ADP', '_', 3, 'case'),
      token(3, 'Moscow', 'Moscow', 'PROPN', '_', 1, 'nmod'),
    ),
  ],
] as const)('%s: the government acts or is meant in "%s"', (language, _, conllu) => {
  expect(read(language, conllu)).toBe(true)
})

test.each([
  [
    'de',
    'Treffen in Moskau',
    lines(
      token(1, 'Treffen', 'Treffen', 'NOUN', '_', 0, 'root'),
      token(2, 'in', 'in', 'ADP', '_', 3, 'case'),
      token(3, 'Moskau', 'Moskau', 'PROPN', '_', 1, 'nmod'),
    ),
  ],
  [
    'de',
    'besuchte Kiew',
    lines(token(1, 'besuchte', 'besuchen', 'VERB', '_', 0, 'root'), token(2, 'Kiew', 'Kiew', 'PROPN', '_', 1, 'obj')),
  ],
  [
    'de',
    'Moskaus Zentrum',
    lines(
      token(1, 'Moskaus', 'Moskau', 'PROPN', 'Case=Gen', 2, 'nmod'),
      token(2, 'Zentrum', 'Zentrum', 'NOUN', '_', 0, 'root'),
    ),
  ],
  [
    'en',
    'travel to Moscow',
    lines(
      token(1, 'travel', 'travel', 'VERB', '_', 0, 'root'),
      token(2, 'to', 'to', 'ADP', '_', 3, 'case'),
      token(3, 'Moscow', 'Moscow', 'PROPN', '_', 1, 'obl'),
    ),
  ],
] as const)('%s: it is a place in "%s"', (language, _, conllu) => {
  expect(read(language, conllu)).toBe(false)
})
