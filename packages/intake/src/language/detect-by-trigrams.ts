import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

interface LanguageDetector {
  detect(text: string): { readonly language: string; isReliable(): boolean }
}

let detector: LanguageDetector | undefined

/** ISO 639-1 code of the language whose n-grams fit best, or null where none does reliably. */
export function detectByTrigrams(text: string): string | null {
  detector ??= loadDetector()
  const result = detector.detect(text)
  return result.language !== '' && result.isReliable() ? result.language : null
}

/** The n-gram tables take 0.3 s and 80 MB to load, so they are loaded only for texts that stop words leave open. */
function loadDetector(): LanguageDetector {
  const path = fileURLToPath(import.meta.resolve('eld/small'))
  const module = createRequire(import.meta.url)(path) as { readonly eld: LanguageDetector }
  return module.eld
}
