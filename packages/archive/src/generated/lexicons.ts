// Made by scripts/generate.ts from packages/archive/concepts; do not edit.
import deConcepts from './de/concepts.json' with { type: 'json' }
import enConcepts from './en/concepts.json' with { type: 'json' }
import worldStateMedia from './world/state-media.json' with { type: 'json' }

/** A lexicon row: the filled cells by column name. */
export type Row = Readonly<Partial<Record<string, string>>>
export type Table = readonly Row[]

export const lexicons = {
  de: {
    concepts: deConcepts as Table,
  },
  en: {
    concepts: enConcepts as Table,
  },
  world: {
    stateMedia: worldStateMedia as Table,
  },
}
