import { lexiconOf } from '../lexicon/lexicon.ts'

export interface VerbForms {
  readonly infinitive: string
  readonly participle: string
  /** Third person singular without a separable prefix. */
  readonly present: string
  /** Third person plural without a separable prefix. */
  readonly presentPlural: string
  /** Separable prefix; empty where there is none. */
  readonly prefix: string
  readonly auxiliary: 'haben' | 'sein'
}

const { verbForms } = lexiconOf('de')

const separable = [
  'zusammen',
  'zurück',
  'bekannt',
  'nieder',
  'bereit',
  'weiter',
  'wieder',
  'statt',
  'frei',
  'fest',
  'offen',
  'nach',
  'aus',
  'auf',
  'ein',
  'bei',
  'los',
  'her',
  'hin',
  'mit',
  'vor',
  'weg',
  'an',
  'ab',
  'um',
  'zu',
]
const inseparable = ['hinter', 'wider', 'unter', 'über', 'miss', 'emp', 'ent', 'ver', 'zer', 'be', 'er', 'ge']

/** Whether a word looks like a German infinitive. */
export const isInfinitive = (word: string): boolean => /^\p{Ll}{2,}(?:en|ern|eln)$/u.test(word)

/** The forms of a verb by the table, by its prefix or by rule. */
export function verbFormsOf(infinitive: string): VerbForms {
  return fromTable(infinitive) ?? fromSeparable(infinitive) ?? fromInseparable(infinitive) ?? regular(infinitive)
}

function fromTable(infinitive: string): VerbForms | null {
  const row = verbForms.get(infinitive)
  if (!row) return null
  const participle = row['participle'] ?? ''
  const prefix =
    separable.find((each) => infinitive.startsWith(each) && participle.startsWith(`${each}ge`)) ??
    (infinitive === 'anerkennen' ? 'an' : '')
  return {
    infinitive,
    participle,
    present: row['present'] ?? '',
    presentPlural: infinitive.slice(prefix.length),
    prefix,
    auxiliary: row['auxiliary'] === 's' ? 'sein' : 'haben',
  }
}

function fromSeparable(infinitive: string): VerbForms | null {
  const prefix = separable.find((each) => infinitive.startsWith(each) && infinitive.length - each.length >= 5)
  if (!prefix) return null
  const base = verbFormsOf(infinitive.slice(prefix.length))
  return { ...base, infinitive, prefix, participle: prefix + base.participle }
}

/** `verhandeln` → `verhandelt`, `entlassen` → `entlassen`: no `ge-`, and what moves takes an object: `haben`. */
function fromInseparable(infinitive: string): VerbForms | null {
  const prefix = inseparable.find((each) => infinitive.startsWith(each) && infinitive.length - each.length >= 4)
  if (!prefix) return null
  const base = fromTable(infinitive.slice(prefix.length)) ?? regular(infinitive.slice(prefix.length))
  return {
    infinitive,
    prefix: '',
    participle: prefix + base.participle.replace(/^ge/, ''),
    present: prefix + base.present,
    presentPlural: infinitive,
    auxiliary: 'haben',
  }
}

function regular(infinitive: string): VerbForms {
  const stem = infinitive.replace(/(?<=[lr])n$|en$/, '')
  const link = /(?:[td]|[^aeiouäöülrhmn][mn])$/.test(stem) ? 'e' : ''
  const present = `${stem}${link}t`
  const participle = infinitive.endsWith('ieren') ? present : `ge${present}`
  return { infinitive, participle, present, presentPlural: infinitive, prefix: '', auxiliary: 'haben' }
}
