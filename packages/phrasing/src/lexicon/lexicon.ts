import type { Language } from '@lagebild/schema'
import { lexicons, type Row } from '../generated/lexicons.ts'
import { type Piece, parseTemplate } from '../plan/template.ts'

/** A verb with what goes with it. */
export interface Frame {
  readonly verb: string
  readonly pieces: readonly Piece[]
}

/** A frame of a predicate, perhaps only for acts of one type; the subject of a converse one is the record's recipient. */
export interface VerbFrame extends Frame {
  readonly type: string | null
  readonly isConverse: boolean
}

/** A frame with what must be known of an act for it; null fits all. */
export interface ActFrame extends Frame {
  readonly type: string | null
  readonly mode: string | null
  readonly exchange: string | null
  readonly object: string | null
}

export interface Noun {
  readonly gender: string
  readonly singular: string
  readonly plural: string | null
  /** What stands where no amount is told: one of them, several, or a mass that cannot be counted. */
  readonly number: 'a' | 'p' | 'm'
  readonly isWeak: boolean
  /** Unit in which it is counted: horses are animals. */
  readonly kindOf: string | null
}

/** A name that takes an article of a gender (`p` for plural) or none; without a name the usual one stands. */
export interface NameForm {
  readonly name: string | null
  readonly gender: string | null
}

/** Everything that phrasing knows of a language from its tables. */
export interface Lexicon {
  readonly frames: readonly ActFrame[]
  readonly verbs: ReadonlyMap<string, readonly VerbFrame[]>
  readonly verbForms: ReadonlyMap<string, Row>
  readonly nouns: ReadonlyMap<string, Noun>
  readonly states: ReadonlyMap<string, NameForm>
  readonly bodies: ReadonlyMap<string, NameForm>
  readonly organizations: ReadonlyMap<string, NameForm>
  /** `certainty/probable` → `wahrscheinlich`. */
  readonly words: ReadonlyMap<string, string>
  readonly phrases: ReadonlyMap<string, string>
}

/** ISO 3166-1 alpha-2 by alpha-3. */
export const alpha2 = new Map(lexicons.world.states.map((row) => [row['code'] ?? '', row['alpha2'] ?? '']))

/** Names of places by key, where the languages call them differently. */
export const placeNames = new Map(lexicons.world.places.map((row) => [row['key'] ?? '', row]))

const cell = (row: Row, column: string): string | null => row[column] ?? null
const nameForms = (rows: readonly Row[], key: string) =>
  new Map(rows.map((row) => [row[key] ?? '', { name: cell(row, 'name'), gender: cell(row, 'gender') }]))

function verbFrames(rows: readonly Row[]): Map<string, VerbFrame[]> {
  const frames = new Map<string, VerbFrame[]>()
  for (const row of rows)
    for (const predicate of (row['predicate'] ?? '').split('|')) {
      const frame = {
        verb: row['as'] ?? predicate,
        pieces: parseTemplate(row['template'] ?? ''),
        type: cell(row, 'type'),
        isConverse: row['converse'] === 'yes',
      }
      frames.set(predicate, [...(frames.get(predicate) ?? []), frame])
    }
  return frames
}

function readLexicon(tables: (typeof lexicons)[Language]): Lexicon {
  return {
    frames: tables.frames.map((row) => ({
      type: cell(row, 'type'),
      mode: cell(row, 'mode'),
      exchange: cell(row, 'exchange'),
      object: cell(row, 'object'),
      verb: row['verb'] ?? '',
      pieces: parseTemplate(row['template'] ?? ''),
    })),
    verbs: verbFrames(tables.verbs),
    verbForms: new Map(tables.verbForms.map((row) => [row['verb'] ?? '', row])),
    nouns: new Map(
      tables.nouns.map((row) => [
        row['id'] ?? '',
        {
          gender: row['gender'] ?? 'n',
          singular: row['singular'] ?? '',
          plural: cell(row, 'plural'),
          number: (row['number'] ?? 'p') as Noun['number'],
          isWeak: row['weak'] === 'yes',
          kindOf: cell(row, 'kindOf'),
        },
      ]),
    ),
    states: nameForms(tables.states, 'code'),
    bodies: nameForms(tables.bodies, 'id'),
    organizations: nameForms(tables.organizations, 'key'),
    words: new Map(tables.words.map((row) => [`${row['group']}/${row['code']}`, row['word'] ?? ''])),
    phrases: new Map(tables.phrases.map((row) => [row['phrase'] ?? '', row['pattern'] ?? ''])),
  }
}

const read = new Map<Language, Lexicon>()

/** The tables of a language, read once. */
export function lexiconOf(language: Language): Lexicon {
  const lexicon = read.get(language) ?? readLexicon(lexicons[language])
  read.set(language, lexicon)
  return lexicon
}
