import { eventContextSchema, eventTypeSchema, type Language } from '@lagebild/schema'
import { lexicons, type Row } from '../generated/lexicons.ts'
import { type Condition, parseConditions } from './condition.ts'
import { parseExchangeFrame } from './exchange-frame.ts'
import type { PredicateEntry } from './predicate-entry.ts'
import { parseFrame } from './role-rule.ts'
import { wordClasses } from './word-classes.ts'
import { type WordTest, wordTest } from './word-pattern.ts'

type EntryLookup = (lemma: string) => readonly PredicateEntry[]

/** The predicates of a language, ready for look-up. Of several entries for one word the one that asks for most comes first. */
export interface PredicateLexicon {
  /** Entries of a verb by its lemma: `vertiefen`, `call off`. */
  readonly verbs: EntryLookup
  readonly lightVerbs: EntryLookup
  readonly nouns: EntryLookup
}

const known = new Map<Language, PredicateLexicon>()

/** The lexicon of a language, parsed at its first use. Throws, naming the entry, where a row is malformed. */
export function predicateLexicon(language: Language): PredicateLexicon {
  const found = known.get(language) ?? buildLexicon(language)
  known.set(language, found)
  return found
}

function buildLexicon(language: Language): PredicateLexicon {
  const tables = lexicons[language]
  const classes = wordClasses(language)
  const words = (cell: string | undefined): string[] => (cell ?? '').split('|').filter(Boolean)

  const verbs = new Map<string, PredicateEntry[]>()
  for (const row of tables.predicates) {
    const reflexive = row['lemma']?.startsWith('sich ') ? 'sich ' : ''
    const entry = parseEntry(`${language}/predicates:${row['lemma']}`, row, classes, reflexive)
    for (const word of words(row['lemma']?.slice(reflexive.length))) append(verbs, word.toLowerCase(), entry)
  }
  const lightVerbs = new Map<string, PredicateEntry[]>()
  for (const row of tables.lightVerbs) {
    const entry = parseEntry(`${language}/light-verbs:${row['noun']} ${row['verb']}`, row, classes)
    const noun = { slot: row['slot'] ?? 'obj', test: wordTest(words(row['noun']), classes) }
    for (const word of words(row['verb'])) append(lightVerbs, word.toLowerCase(), { ...entry, noun })
  }
  const nouns = tables.eventNouns.map((row) => ({
    test: wordTest(words(row['noun']), classes),
    exactly: wordTest(
      words(row['noun']).filter((word) => !word.includes('*')),
      classes,
    ),
    entry: parseEntry(`${language}/event-nouns:${row['noun']}`, row, classes),
  }))
  const nounCache = new Map<string, readonly PredicateEntry[]>()
  return {
    verbs: verbLookup(verbs),
    lightVerbs: verbLookup(lightVerbs),
    nouns: (lemma) => {
      const cached = nounCache.get(lemma)
      if (cached) return cached
      const fitting = nouns.filter(({ test }) => test(lemma))
      const exact = fitting.filter(({ exactly }) => exactly(lemma))
      const found = bySpecificity((exact.length > 0 ? exact : fitting).map(({ entry }) => entry))
      nounCache.set(lemma, found)
      return found
    },
  }
}

function parseEntry(id: string, row: Row, classes: ReadonlyMap<string, WordTest>, reflexive = ''): PredicateEntry {
  try {
    const conditions: Condition[] = parseConditions(`${reflexive}${row['requires'] ?? ''}`, classes)
    return {
      id,
      type: eventTypeSchema.parse(row['type']),
      mode: row['mode'] ?? null,
      contexts: (row['contexts'] ?? '')
        .split('|')
        .filter(Boolean)
        .map((context) => eventContextSchema.parse(context)),
      frame: parseFrame(row['frame']),
      exchange: parseExchangeFrame(row['exchange']),
      conditions,
      noun: null,
    }
  } catch (error) {
    throw new Error(`lexicon entry ${id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

function append(map: Map<string, PredicateEntry[]>, key: string, entry: PredicateEntry): void {
  const entries = map.get(key)
  if (entries) entries.push(entry)
  else map.set(key, [entry])
}

const bySpecificity = (entries: readonly PredicateEntry[]): PredicateEntry[] =>
  [...entries].sort((a, b) => specificity(b) - specificity(a))

/** A condition on words says more than one on parties or on slots alone. */
function specificity({ conditions }: PredicateEntry): number {
  return conditions.reduce(
    (sum, { alternatives }) => sum + (alternatives.some(({ needs }) => typeof needs === 'function') ? 2 : 1),
    0,
  )
}

/** Looks a verb up, also under a lemma that a model has made of an inflected form by a wrong rule: `expell`, `resigne`, `lodg`. */
function verbLookup(map: ReadonlyMap<string, PredicateEntry[]>): EntryLookup {
  const sorted = new Map([...map].map(([key, entries]) => [key, bySpecificity(entries)]))
  const stems = new Map([...sorted].map(([key, entries]) => [stemOf(key), entries]))
  return (lemma) => sorted.get(lemma) ?? stems.get(stemOf(lemma)) ?? []
}

/** A verb without its final e and doubled consonant, which English spelling adds and drops. */
const stemOf = (verb: string): string =>
  verb.replace(/^(\S+?)e?(?= |$)/u, '$1').replace(/^(\S*?)([b-df-hj-np-tv-z])\2(?= |$)/u, '$1$2')
