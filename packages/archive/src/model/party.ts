import type { EntityKind, Sector } from '@lagebild/schema'

/** A party as merging sees it: known across articles by its key. */
export interface Party {
  /** Alpha-3 code of a state, key of a known organization or of a name; else kind and country, or the words themselves. */
  readonly key: string
  readonly name: string
  readonly kind: EntityKind
  readonly country: string | null
  readonly sector: Sector | null
  /** Whether `key` was made of a name, so that it tells this party from others. */
  readonly named: boolean
  /** The role that the article gives a person. */
  readonly role: string | null
}
