import type { Language } from '@lagebild/schema'
import { lexicons } from '../generated/lexicons.ts'
import { valuesOf } from './cells.ts'
import { languageTraits } from './language-traits.ts'

/** Forms of a demonym: `Russe` also as `Russen`, `Russin`, `Russinnen`; `Russian` also as `Russians`. */
export function demonymForms(word: string, language: Language): string[] {
  const rule = lexicons[language].demonymEndings.find((row) => word.endsWith(row['when'] ?? ''))
  const stem = word.slice(0, word.length - (rule?.['strip'] ?? '').length)
  return valuesOf(rule?.['endings']).map((ending) => (ending === '-' ? stem : stem + ending))
}

/** Forms of an adjective as attribute: `russisch` also as `russischen`. */
export function adjectiveForms(word: string, language: Language): string[] {
  return [word, ...languageTraits[language].adjectiveEndings.map((ending) => word + ending)]
}
