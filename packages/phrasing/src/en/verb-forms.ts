import { lexiconOf } from '../lexicon/lexicon.ts'

export interface VerbForms {
  readonly base: string
  readonly past: string
  readonly participle: string
  readonly present: string
  readonly progressive: string
}

const { verbForms } = lexiconOf('en')

/** Whether a word can be inflected as an English verb; adjectives and nouns by their endings cannot. */
export const isBaseForm = (word: string): boolean =>
  /^[a-z]{3,}$/.test(word) && !/(?:ed|ing|ion|ment|ness|able|ible|ful|ous|ity)$/.test(word)

/** The forms of a verb: those of the table, the others by rule. */
export function verbFormsOf(base: string): VerbForms {
  const row = verbForms.get(base)
  const past = row?.['past'] ?? regularPast(base)
  return {
    base,
    past,
    participle: row?.['participle'] ?? past,
    present: row?.['present'] ?? regularPresent(base),
    progressive: row?.['progressive'] ?? `${base.replace(/(?<=[^eo])e$/, '')}ing`,
  }
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return `${base}ed`
}

function regularPresent(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return `${base}s`
}
