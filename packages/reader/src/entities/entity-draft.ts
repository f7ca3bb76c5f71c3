import type { EntityKind, Sector } from '@lagebild/schema'

/** Gender of a name or noun: grammatical where the language has it, natural for persons; null where the text does not show it. */
export type Gender = 'm' | 'f' | 'n' | null

/** An entity while its article is being read. Later sentences may add to it. */
export interface EntityDraft {
  kind: EntityKind
  name: string
  key: string | null
  country: string | null
  sector: Sector | null
  readonly roles: string[]
  /** Body or person that it belongs to. */
  owner: EntityDraft | null
  /** Described with a place that does not tell whose it is: `sailors from India`. */
  isElsewhere: boolean
  /** A town where an organization of several states sits (`Brüssel`): what happens there is not its state's. */
  isSeat: boolean
  gender: Gender
  isPlural: boolean
  /** Actor nouns that the text has used for it: `minister`, `delegation`. */
  readonly nouns: Set<string>
}

/** A draft of which only some fields are known yet. */
export function draftEntity(known: Pick<EntityDraft, 'kind' | 'name'> & Partial<EntityDraft>): EntityDraft {
  return {
    key: null,
    country: null,
    sector: null,
    gender: null,
    isPlural: false,
    roles: [],
    owner: null,
    isSeat: false,
    isElsewhere: false,
    nouns: new Set(),
    ...known,
  }
}
