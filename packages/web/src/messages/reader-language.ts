import { type Language, languages } from '@lagebild/schema'
import { createContext, useContext } from 'react'
import { readStored, writeStored } from '../layout/stored-preference.ts'
import type { MessagesOf } from './define-messages.ts'

const storageKey = 'lagebild.language'

/** The language chosen before, otherwise the first of the browser's languages that the desk speaks, otherwise English. */
export function firstLanguage(stored: string | null, preferred: readonly string[]): Language {
  const candidates = [stored ?? '', ...preferred].map((tag) => tag.toLowerCase().split('-')[0])
  for (const candidate of candidates) {
    const known = languages.find((language) => language === candidate)
    if (known) return known
  }
  return 'en'
}

export function readLanguage(): Language {
  return firstLanguage(readStored(storageKey), navigator.languages)
}

export function storeLanguage(language: Language): void {
  writeStored(storageKey, language)
}

export const LanguageContext = createContext<Language>('en')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The texts of a part of the desk in the reader's language. */
export function useMessages<T>(messages: MessagesOf<T>): T {
  return messages[useLanguage()]
}
