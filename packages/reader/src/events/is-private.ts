import type { PartyLookup } from './party-lookup.ts'

const privateSectors: ReadonlySet<string | null> = new Set([null, 'CVL', 'HLH', 'REL', 'EDU', 'LAB', 'AGR'])

/** People of whom neither name nor state is told and whose trade is no power: `the patient`, `der Kellner`. What they do is no act of politics. */
export function isPrivate(id: string, parties: PartyLookup): boolean {
  const entity = parties.entity(id)
  if (!entity || entity.country !== null || !privateSectors.has(entity.sector)) return false
  if (entity.kind !== 'person' && entity.kind !== 'group') return false
  return entity.mentions.every(({ form }) => form !== 'name')
}
