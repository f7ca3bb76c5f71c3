import type { Language } from '@lagebild/schema'
import { german } from './de/german.ts'
import { english } from './en/english.ts'
import type { LanguageRules } from './language-rules.ts'

/** The tokenizer's rules for each language; a language without an entry does not compile. */
export const rulesOf: Readonly<Record<Language, LanguageRules>> = { de: german, en: english }
