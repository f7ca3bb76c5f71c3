// Made by scripts/generate.ts from packages/reader/lexicons; do not edit.


/** A lexicon row: the filled cells by column name. */
export type Row = Readonly<Partial<Record<string, string>>>
export type Table = readonly Row[]

export const lexicons = {
  de: {

  },
  en: {

  },
  world: {

  },
}
