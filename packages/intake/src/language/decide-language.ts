import { type Language, languages } from '@lagebild/schema'
import { intakeError } from '../errors/intake-error.ts'
import type { Found } from '../record/article-draft.ts'
import { detectLanguage } from './detect-language.ts'

/** Words below which the source's own word about its language counts more than what the text shows. */
const shortText = 20

/**
 * The article's language: the given one; else what the text shows; for texts too short to tell, what the source
 * declares. Templates often declare a wrong language, so a long text is believed before them.
 * Throws InputError for other languages and where nothing tells.
 */
export function decideLanguage(text: string, given: Language | null, declared: Found<string> | null): Found<Language> {
  if (given) return { value: given, from: 'given' }
  const tag = declared?.value.toLowerCase().split(/[-_]/)[0]
  const declaredLanguage = languages.find((language) => language === tag)
  const isShort = (text.match(/\p{L}+/gu)?.length ?? 0) < shortText
  const detected = detectLanguage(text)
  if (declared && declaredLanguage && (isShort || (!detected.language && !detected.other))) {
    return { value: declaredLanguage, from: declared.from }
  }
  if (detected.language) return { value: detected.language, from: 'text' }
  if (detected.other ?? tag) throw intakeError('language-unsupported', detected.other ?? tag)
  throw intakeError('language-unknown')
}
