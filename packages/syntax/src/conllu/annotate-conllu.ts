import type { Language } from '@lagebild/schema'
import type { Parser } from '../parser/parser.ts'

/**
 * Fills a CoNLL-U document: its words, multiword ranges, empty nodes and comments stay; LEMMA, UPOS, FEATS, HEAD and
 * DEPREL are the parser's, and MISC gets `NER=`. Throws an `InputError` with code `conllu-invalid` on other input.
 */
export async function annotateConllu(_source: string, _language: Language, _parser: Parser): Promise<string> {
  throw new Error('not ready')
}
