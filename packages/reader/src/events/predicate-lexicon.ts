import { eventContextSchema, eventTypeSchema, type Language } from '@lagebild/schema'
import { lexicons, type Row } from '../generated/lexicons.ts'
import { nounStem } from '../lexicon/noun-stem.ts'
import { wordClasses } from '../lexicon/word-classes.ts'
import { type WordStem, type WordTest, wordTest } from '../lexicon/word-pattern.ts'
import { type Condition, parseConditions } from './condition.ts'
import { parseExchangeFrame } from './exchange-frame.ts'
import type { PredicateEntry } from './predicate-entry.ts'
import { parseFrame } from './role-rule.ts'
import { pastStem, verbStem } from './verb-stem.ts'

type EntryLookup = (word: string) => readonly PredicateEntry[]

/** Entries of a verb by its lemma (`vertiefen`, `call off`) and by a past form (`vertrieb`). */
interface VerbLookup {
  readonly byLemma: EntryLookup
  readonly byForm: EntryLookup
}

/** The predicates of a language, ready for look-up. Of several entries for one word the one that asks for most comes first. */
export interface PredicateLexicon {
  readonly verbs: VerbLookup
  readonly lightVerbs: VerbLookup
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
  const stem = nounStem(language)
  const words = (cell: string | undefined): string[] => (cell ?? '').split('|').filter(Boolean)

  const verbs = new Map<string, PredicateEntry[]>()
  for (const row of tables.predicates) {
    const reflexive = row['lemma']?.startsWith('sich ') ? 'sich ' : ''
    const entry = parseEntry(`${language}/predicates:${row['lemma']}`, row, classes, stem, reflexive)
    for (const word of words(row['lemma']?.slice(reflexive.length))) append(verbs, word.toLowerCase(), entry)
  }
  const lightVerbs = new Map<string, PredicateEntry[]>()
  for (const row of tables.lightVerbs) {
    const entry = parseEntry(`${language}/light-verbs:${row['noun']} ${row['verb']}`, row, classes, stem)
    const noun = { slot: row['slot'] ?? 'obj', test: wordTest(words(row['noun']), classes, stem) }
    for (const word of words(row['verb'])) append(lightVerbs, word.toLowerCase(), { ...entry, noun })
  }
  const nouns = tables.eventNouns.map((row) => ({
    test: wordTest(words(row['noun']), classes, stem),
    exactly: wordTest(
      words(row['noun']).filter((word) => !word.includes('*')),
      classes,
      stem,
    ),
    entry: parseEntry(`${language}/event-nouns:${row['noun']}`, row, classes, stem),
  }))
  const nounCache = new Map<string, readonly PredicateEntry[]>()
  return {
    verbs: verbLookup(verbs, language),
    lightVerbs: verbLookup(lightVerbs, language),
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

function parseEntry(
  id: string,
  row: Row,
  classes: ReadonlyMap<string, WordTest>,
  stem: WordStem,
  reflexive = '',
): PredicateEntry {
  try {
    const conditions: Condition[] = parseConditions(`${reflexive}${row['requires'] ?? ''}`, classes, stem)
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

/**
 * Looks a verb up by its lemma or, where a model has made that by a wrong rule (`expell`, `lockeren`, `prien`), by what right and wrong
 * lemmas share and by its form.
 */
function verbLookup(map: ReadonlyMap<string, PredicateEntry[]>, language: Language): VerbLookup {
  const sorted = new Map([...map].map(([key, entries]) => [key, bySpecificity(entries)]))
  const stems = new Map([...sorted].map(([key, entries]) => [verbStem(key, language), entries]))
  const irregular = lexicons[language].verbForms.map((row) => [row['form'] ?? '', row['lemma'] ?? ''] as const)
  const ofStem = (stem: string | null): readonly PredicateEntry[] | undefined =>
    stem === null ? undefined : stems.get(stem)
  const ofIrregular = (form: string): readonly PredicateEntry[] | undefined =>
    irregular.flatMap(([end, lemma]) =>
      form.endsWith(end) ? (sorted.get(form.slice(0, -end.length) + lemma) ?? []) : [],
    )
  return {
    byLemma: (lemma) => sorted.get(lemma) ?? ofStem(verbStem(lemma, language)) ?? [],
    byForm: (form) => {
      const found = ofIrregular(form) ?? []
      return found.length > 0 ? found : (ofStem(pastStem(form, language)) ?? [])
    },
  }
}
