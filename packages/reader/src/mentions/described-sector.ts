import type { Sector } from '@lagebild/schema'
import type { Affiliation } from './affiliation.ts'
import type { FoundActorNoun } from './find-actor-noun.ts'

/** Sector of a described actor: the body's where the noun leaves it open (`Sprecher`) or says less (`Hamas-Führer`). */
export function describedSector({ entry }: FoundActorNoun, { body, sector, isOfState }: Affiliation): Sector | null {
  const own = entry.sector
  if (body?.kind === 'person') return own
  if (sector !== null && (own === null || (own === 'GOV' && sector !== 'GOV'))) return sector
  return own ?? (isOfState && entry.kind === 'person' ? 'GOV' : null)
}
