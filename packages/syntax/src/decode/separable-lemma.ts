import type { SeparableVerbs } from '../languages/language-rules.ts'

/**
 * Lemma of a verb form with a separable prefix, where the rest of it says so: `eingesetzt` -> einsetzen, `einzusetzen` ->
 * einsetzen, `antrat` -> antreten (`irregular` knows `trat`); nothing for `gehört` or `unterschreiben`.
 */
export function findSeparableLemma(
  form: string,
  { prefixes, participle, infinitive }: SeparableVerbs,
  irregular: (form: string) => string | undefined,
): string | undefined {
  // The longest prefix first: zurückgelegt is zurück-, not zu-.
  for (let length = Math.min(form.length - 3, 10); length >= 2; length--) {
    const prefix = form.slice(0, length)
    if (!prefixes.has(prefix)) continue
    const rest = form.slice(length)
    const lemma = irregular(rest) ?? readInfinitive(rest, infinitive) ?? readParticiple(rest, participle)
    if (lemma) return prefix + lemma
  }
  return undefined
}

function readInfinitive(rest: string, particle: string): string | undefined {
  const verb = rest.startsWith(particle) ? rest.slice(particle.length) : ''
  return /[aeiouäöüy].*(?:en|ern|eln)$/u.test(verb) ? verb : undefined
}

function readParticiple(rest: string, prefix: string): string | undefined {
  if (!rest.startsWith(prefix) || !rest.endsWith('t')) return undefined
  const stem = rest.slice(prefix.length, -1).replace(/e$/, '')
  if (!/[aeiouäöüy]/.test(stem)) return undefined
  // angekurbelt -> ankurbeln, aufgelockert -> auflockern; but stems with a long vowel take -en: ausgewählt, angehört.
  return stem + (/[^aeiouäöü]e[lr]$/u.test(stem) && !/^[^aeiouäöü]*e[lr]$/u.test(stem) ? 'n' : 'en')
}
