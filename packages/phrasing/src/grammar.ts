import type { AmountView, OriginView, PartyView } from '@lagebild/schema'
import type { Clause } from './plan/clause.ts'

/** What a language must be able to do; one folder a language. */
export interface Grammar {
  /** A sentence without its full stop. */
  tellClause(clause: Clause): string
  /** `die Vereinigten Staaten`, `Nordkorea`, as it stands alone or as a subject. */
  nameParty(party: PartyView): string
  nameState(code: string): string
  nameOrigin(origin: OriginView): string
  /** `mehr als 70 Tiere`. */
  tellAmount(amount: AmountView): string
  /** Whether a word of the record can be inflected as a verb. */
  isVerb(predicate: string): boolean
  /** `Nordkorea, Russland und 3 weitere` as a name alone. */
  joinNames(names: readonly string[]): string
}
