import type { LanguageRules } from '../languages/language-rules.ts'
import type { Word } from './tokenized-sentence.ts'

/** Splits a unit off its number where the language does so: `70km` = `70` + `km`; `3rd` and German `60er` stay whole. */
export function splitUnit(form: string, start: number, rules: LanguageRules): Word[] {
  const digits = /^[\d.,:]*\d/.exec(form)?.[0] ?? form
  const unit = form.slice(digits.length)
  const whole = { form, start, end: start + form.length }
  if (!rules.numbers.splitUnits.has(unit)) return [whole]
  const border = start + digits.length
  return [
    { form: digits, start, end: border },
    { form: unit, start: border, end: whole.end },
  ]
}
