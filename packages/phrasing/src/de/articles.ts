export type Case = 'nom' | 'acc' | 'dat' | 'gen'
/** Masculine, feminine, neuter, plural. */
export type Gender = 'm' | 'f' | 'n' | 'p'

const definite: Readonly<Record<Gender, Readonly<Record<Case, string>>>> = {
  m: { nom: 'der', acc: 'den', dat: 'dem', gen: 'des' },
  f: { nom: 'die', acc: 'die', dat: 'der', gen: 'der' },
  n: { nom: 'das', acc: 'das', dat: 'dem', gen: 'des' },
  p: { nom: 'die', acc: 'die', dat: 'den', gen: 'der' },
}

const indefiniteEndings: Readonly<Record<Gender, Readonly<Record<Case, string>>>> = {
  m: { nom: '', acc: 'en', dat: 'em', gen: 'es' },
  f: { nom: 'e', acc: 'e', dat: 'er', gen: 'er' },
  n: { nom: '', acc: '', dat: 'em', gen: 'es' },
  p: { nom: 'e', acc: 'e', dat: 'en', gen: 'er' },
}

export const definiteArticle = (gender: Gender, form: Case): string => definite[gender][form]

/** `ein`, `einen`; there is none in the plural. */
export const indefiniteArticle = (gender: Gender, form: Case): string =>
  gender === 'p' ? '' : `ein${indefiniteEndings[gender][form]}`

/** `kein`, `keinen`, `keine`. */
export const negativeArticle = (gender: Gender, form: Case): string => `kein${indefiniteEndings[gender][form]}`

/** Ending of an adjective after a definite article: `die Vereinigten Staaten`, `die Arabische Liga`. */
export function weakEnding(gender: Gender, form: Case): string {
  if (gender === 'p' || form === 'dat' || form === 'gen') return 'en'
  return gender === 'm' && form === 'acc' ? 'en' : 'e'
}

/** Ending of an adjective without an article: `Vereinte Nationen`, `Europäischer Rat`, `Rotes Kreuz`. */
export const strongEnding: Readonly<Record<Gender, string>> = { m: 'er', f: 'e', n: 'es', p: 'e' }

/** `in dem` → `im`; only where the words are a preposition and its article. */
export function contractArticle(preposition: string, phrase: string): string {
  const contractions: Readonly<Record<string, string>> = {
    'in dem': 'im',
    'an dem': 'am',
    'bei dem': 'beim',
    'von dem': 'vom',
    'zu dem': 'zum',
    'zu der': 'zur',
  }
  const [article = '', ...rest] = phrase.split(' ')
  const short = contractions[`${preposition} ${article}`]
  return short ? [short, ...rest].join(' ') : `${preposition} ${phrase}`
}
