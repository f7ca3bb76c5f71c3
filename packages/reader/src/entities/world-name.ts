import type { EntityKind, Language, Sector } from '@lagebild/schema'

/** How a name of the world data leads to its entity. */
export type NameRole = 'state' | 'adjective' | 'demonym' | 'capital' | 'seat' | 'organization' | 'place'

/** What a name of the world data stands for. Several names share one object. */
export interface WorldName {
  readonly role: NameRole
  /** Key of the entity: alpha-3 code of a state, id of an organization, `place/…` of a place. */
  readonly key: string
  readonly kind: EntityKind
  readonly country: string | null
  readonly sector: Sector | null
  /** Canonical name in each language. */
  readonly names: Readonly<Record<Language, string>>
  /** Organization that the town stands for instead of its state (`Brüssel`: the EU). */
  readonly seatOf?: string
}
