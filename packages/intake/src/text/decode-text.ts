import type { Language } from '@lagebild/schema'
import { decodeBytes } from '../bytes/decode-bytes.ts'
import { decideLanguage } from '../language/decide-language.ts'
import { refuseLongText } from '../record/build-record.ts'

/** Text and language of bytes that are no article but plain text or CoNLL-U; throws InputError where either cannot be told. */
export function decodeText(bytes: Uint8Array, given?: Language): { text: string; language: Language } {
  const text = decodeBytes(bytes)
  // A treebank is many articles: only running text is limited.
  if (!/^\d+\t/m.test(text)) refuseLongText(text)
  return { text, language: given ?? decideLanguage(text, null, null).value }
}
