import type { WorldName } from '../entities/world-name.ts'

/** A name of the world data found in a sentence: token indexes, offsets, and what it means there. */
export interface NameMatch {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly meanings: readonly WorldName[]
  /** The name is the first part of a longer word (`US-Präsident`, `Ukraine-Kontaktgruppe`, `Moskauer`). */
  readonly isPart: boolean
}
