import type { Sentence, Token } from '@lagebild/schema'
import { writeCell, writeFeatures } from './write-columns.ts'

/**
 * Writes sentences as CoNLL-U: multiword ranges for contractions, names as `NER=B-PER` and missing blanks as
 * `SpaceAfter=No` in MISC, and a `# text` comment cut from `text`, the text the offsets point into.
 */
export function writeConllu(sentences: readonly Sentence[], text: string): string {
  return sentences.map((sentence, index) => writeSentence(sentence, index + 1, text)).join('')
}

function writeSentence(sentence: Sentence, number: number, text: string): string {
  const surface = text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')
  const lines = [`# sent_id = ${number}`, `# text = ${surface}`]
  let covered = 0
  for (const token of sentence.tokens) {
    if (token.contraction) {
      covered = token.id + token.contraction.size - 1
      const last = sentence.tokens[covered - 1] ?? token
      const misc = isGlued(last, text) ? 'SpaceAfter=No' : '_'
      lines.push([`${token.id}-${covered}`, writeCell(token.contraction.form), ...Array(7).fill('_'), misc].join('\t'))
    }
    const glue = token.id > covered && isGlued(token, text) ? ['SpaceAfter=No'] : []
    const name = token.ner === 'O' ? [] : [`NER=${token.ner}`]
    lines.push(writeToken(token, [...name, ...glue].join('|') || '_'))
  }
  return `${lines.join('\n')}\n\n`
}

function writeToken(token: Token, misc: string): string {
  const { id, form, lemma, upos, feats, head, deprel } = token
  return [id, writeCell(form), writeCell(lemma), upos, '_', writeFeatures(feats), head, deprel, '_', misc].join('\t')
}

function isGlued(token: Token, text: string): boolean {
  return /\S/.test(text.charAt(token.end))
}
