import { type EntityKind, entityKindSchema, type Language, type Sector } from '@lagebild/schema'
import { lexicons, type Table } from '../generated/lexicons.ts'
import { sectorOf } from './cells.ts'

/** A noun that describes an actor: `Minister`, `troops`, `Außenministerium`. */
export interface ActorNoun {
  readonly noun: string
  readonly kind: EntityKind
  readonly sector: Sector | null
  /** Institution that a state has once: `foreign-ministry`. */
  readonly key: string | null
  readonly gender: 'm' | 'f' | null
  readonly country: string | null
  /** Whether longer words may end so (`Handelsminister`). */
  readonly isSuffix: boolean
}

/** Shorter nouns end too many words that are something else; these few are safe. */
const shortestSuffix = 5
const shortSuffixes = new Set(['chef', 'bank', 'arzt'])

interface ActorNouns {
  readonly exact: ReadonlyMap<string, ActorNoun>
  readonly suffixes: ReadonlySet<string>
  /** Length of the shortest suffix. */
  readonly shortest: number
  /** First words of entries that have several (`prime`, `co` of `co-founder`). */
  readonly openers: ReadonlySet<string>
}

function readTable(table: Table): ActorNouns {
  const exact = new Map<string, ActorNoun>()
  for (const row of table) {
    const noun = (row['noun'] ?? '').toLowerCase()
    if (exact.has(noun)) continue
    exact.set(noun, {
      noun,
      kind: entityKindSchema.parse(row['kind']),
      sector: sectorOf(row['sector']),
      key: row['key'] ?? null,
      gender: row['gender'] === 'm' || row['gender'] === 'f' ? row['gender'] : null,
      country: row['country'] ?? null,
      isSuffix: row['compounds'] !== 'no',
    })
  }
  const suffixes = [...exact.values()]
    .filter(
      ({ noun, isSuffix }) =>
        isSuffix && !/[ -]/.test(noun) && (noun.length >= shortestSuffix || shortSuffixes.has(noun)),
    )
    .map(({ noun }) => noun)
  return {
    exact,
    suffixes: new Set(suffixes),
    shortest: Math.min(...suffixes.map(({ length }) => length)),
    openers: new Set(
      [...exact.keys()].filter((noun) => /[ -]/.test(noun)).map((noun) => /^[^ -]*/.exec(noun)?.[0] ?? ''),
    ),
  }
}

const nouns: Readonly<Record<Language, ActorNouns>> = {
  de: readTable(lexicons.de.actorNouns),
  en: readTable(lexicons.en.actorNouns),
}

/** The entry of a word or phrase as it is listed, in lower case. */
export function actorNounOf(phrase: string, language: Language): ActorNoun | undefined {
  return nouns[language].exact.get(phrase.toLowerCase())
}

/** Whether an entry of several words begins with a word. */
export function opensActorNoun(word: string, language: Language): boolean {
  return nouns[language].openers.has(/^[^ -]*/.exec(word.toLowerCase())?.[0] ?? '')
}

/** Shortest first part of a compound: `Ge` in `Gewähr` is none. */
const shortestModifier = 3

/** The entry that ends a German compound: `Handelsvertreter` is a `Vertreter`. */
export function compoundActorNoun(word: string, language: Language): ActorNoun | undefined {
  const lower = word.toLowerCase()
  const end = lower.slice(lower.lastIndexOf('-') + 1)
  const exact = end !== lower ? nouns[language].exact.get(end) : undefined
  if (exact) return exact
  const { exact: entries, suffixes, shortest } = nouns[language]
  for (let start = shortestModifier; start <= lower.length - shortest; start++) {
    const suffix = lower.slice(start)
    if (suffixes.has(suffix)) return entries.get(suffix)
  }
  return undefined
}
