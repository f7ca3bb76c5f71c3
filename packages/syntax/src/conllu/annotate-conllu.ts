import type { Language, Sentence, Token } from '@lagebild/schema'
import type { Parser } from '../parser/parser.ts'
import type { ConlluRow, ConlluSentence } from './conllu-sentence.ts'
import { readConllu } from './read-conllu.ts'
import { writeCell, writeFeatures } from './write-columns.ts'

/**
 * Fills a CoNLL-U document: its words, multiword ranges, empty nodes, comments, XPOS and other MISC entries stay; LEMMA,
 * UPOS, FEATS, HEAD and DEPREL are the parser's, DEPS is emptied, and MISC gets `NER=`. Throws an `InputError` with code
 * `conllu-invalid` on other input.
 */
export async function annotateConllu(source: string, language: Language, parser: Parser): Promise<string> {
  const document = readConllu(source)
  const parsed = await parser.parseTokens(document.map(readForms), language)
  return document.map((sentence, index) => writeSentence(sentence, parsed[index] as Sentence)).join('')
}

function readForms(sentence: ConlluSentence): string[] {
  return sentence.rows.filter((row) => row.kind === 'word').map((row) => row.columns[1] as string)
}

function writeSentence(sentence: ConlluSentence, parsed: Sentence): string {
  let next = 0
  const lines = sentence.rows.map((row) =>
    row.kind === 'word' ? fillRow(row, parsed.tokens[next++] as Token) : row.columns.join('\t'),
  )
  return `${[...sentence.comments, ...lines].join('\n')}\n\n`
}

function fillRow(row: ConlluRow, token: Token): string {
  const [id, form, , , xpos, , , , , misc = '_'] = row.columns
  const { lemma, upos, feats, head, deprel } = token
  return [
    id,
    form,
    writeCell(lemma),
    upos,
    xpos,
    writeFeatures(feats),
    head,
    deprel,
    '_',
    addName(misc, token.ner),
  ].join('\t')
}

function addName(misc: string, ner: string): string {
  const others = misc.split('|').filter((entry) => entry !== '_' && !entry.startsWith('NER='))
  return [...(ner === 'O' ? [] : [`NER=${ner}`]), ...others].join('|') || '_'
}
