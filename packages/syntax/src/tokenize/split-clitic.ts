import type { LanguageRules } from '../languages/language-rules.ts'
import type { Word } from './tokenized-sentence.ts'

/** Splits a clitic off its word: `don't` = `do` + `n't`, `Iran's` = `Iran` + `'s`, German `geht's` = `geht` + `'s`. */
export function splitClitic(word: Word, rules: LanguageRules): Word[] {
  const { clitics, splitsNames } = rules.contractions
  const written = word.form.replace(/[’`´]/g, "'")
  if (!written.includes("'") || (!splitsNames && /^\p{Lu}/u.test(written))) return [word]
  const lower = written.toLowerCase()
  const clitic = clitics.find((ending) => lower.endsWith(ending) && lower.length > ending.length)
  if (!clitic) return [word]
  const cut = word.form.length - clitic.length
  const head = { form: word.form.slice(0, cut), start: word.start, end: word.start + cut }
  // I'd've: there may be another before it.
  return [...splitClitic(head, rules), { form: word.form.slice(cut), start: word.start + cut, end: word.end }]
}
