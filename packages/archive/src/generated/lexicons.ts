// Made by scripts/generate.ts from packages/archive/concepts; do not edit.
import deActs from './de/acts.json' with { type: 'json' }
import deAdditives from './de/additives.json' with { type: 'json' }
import deConcepts from './de/concepts.json' with { type: 'json' }
import enActs from './en/acts.json' with { type: 'json' }
import enAdditives from './en/additives.json' with { type: 'json' }
import enConcepts from './en/concepts.json' with { type: 'json' }
import worldConcepts from './world/concepts.json' with { type: 'json' }
import worldPloverScores from './world/plover-scores.json' with { type: 'json' }
import worldStateMedia from './world/state-media.json' with { type: 'json' }

/** A lexicon row: the filled cells by column name. */
export type Row = Readonly<Partial<Record<string, string>>>
export type Table = readonly Row[]

export const lexicons = {
  de: {
    acts: deActs as Table,
    additives: deAdditives as Table,
    concepts: deConcepts as Table,
  },
  en: {
    acts: enActs as Table,
    additives: enAdditives as Table,
    concepts: enConcepts as Table,
  },
  world: {
    concepts: worldConcepts as Table,
    ploverScores: worldPloverScores as Table,
    stateMedia: worldStateMedia as Table,
  },
}
