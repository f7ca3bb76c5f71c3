import type { LanguageRules } from '../languages/language-rules.ts'
import type { Word } from './tokenized-sentence.ts'

const separator = /[-‐‑/]/gu

/** Splits a word at its hyphens and slashes, but after a bound prefix: `US-based` = `US` + `-` + `based`; `co-worker`. */
export function splitHyphens(form: string, start: number, rules: LanguageRules): Word[] {
  const parts: Word[] = []
  let from = 0
  for (const match of form.matchAll(separator)) {
    const before = form.slice(from, match.index)
    if (staysJoined(before, match[0], form.slice(match.index + 1), rules)) continue
    parts.push(cut(form, start, from, match.index), cut(form, start, match.index, match.index + 1))
    from = match.index + 1
  }
  parts.push(cut(form, start, from, form.length))
  return parts
}

function staysJoined(before: string, mark: string, after: string, rules: LanguageRules): boolean {
  // km/h, b/c
  if (mark === '/') return /^\p{Ll}{1,2}$/u.test(before) && /^\p{Ll}{1,2}$/u.test(after)
  const { joinedPrefixes } = rules.hyphens
  return joinedPrefixes.has(before.toLowerCase())
}

function cut(form: string, start: number, from: number, to: number): Word {
  return { form: form.slice(from, to), start: start + from, end: start + to }
}
