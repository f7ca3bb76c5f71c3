import type { EventType, Exchange } from '@lagebild/schema'

/**
 * What kind of act a claim can be the same happening as. One movement of soldiers is told as aid, as mobilization or as a
 * plain transfer: what moves decides before the event type does.
 */
export type Family =
  | `transfer:${Exchange['kind']}`
  | 'accord'
  | 'meeting'
  | 'cooperation'
  | 'concession'
  | 'retreat'
  | 'request'
  | 'accusation'
  | 'rejection'
  | 'threat'
  | 'protest'
  | 'sanction'
  | 'mobilization'
  | 'coercion'
  | 'assault'
  | 'other'

const familyOfType: Record<EventType, Family> = {
  AGREE: 'accord',
  CONSULT: 'meeting',
  SUPPORT: 'cooperation',
  CONCEDE: 'concession',
  COOPERATE: 'cooperation',
  AID: 'cooperation',
  RETREAT: 'retreat',
  REQUEST: 'request',
  ACCUSE: 'accusation',
  REJECT: 'rejection',
  THREATEN: 'threat',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'mobilization',
  COERCE: 'coercion',
  ASSAULT: 'assault',
  OTHER: 'other',
}

/** Types whose exchange is the act itself; an accusation of having delivered arms stays an accusation. */
const materialTypes: ReadonlySet<EventType> = new Set(['AID', 'COOPERATE', 'MOBILIZE', 'OTHER', 'CONCEDE', 'SUPPORT'])

export function familyOf(type: EventType, exchange: Exchange | null): Family {
  return exchange && materialTypes.has(type) ? `transfer:${exchange.kind}` : familyOfType[type]
}

/** Pairs of families that one happening may be told as. */
const neighbours: readonly (readonly [Family, Family])[] = [
  // An arms or troop movement read once with and once without its exchange.
  ['mobilization', 'transfer:troops'],
  ['cooperation', 'transfer:troops'],
  ['cooperation', 'transfer:goods'],
  ['cooperation', 'transfer:arms'],
  // "signed a protocol" and "approved a protocol".
  ['accord', 'cooperation'],
]

export function familiesMeet(a: Family, b: Family): boolean {
  return a === b || neighbours.some(([one, other]) => (one === a && other === b) || (one === b && other === a))
}

/** Families in which the two sides do the same and may be named in either order. */
export function isMutual(family: Family): boolean {
  return family === 'meeting' || family === 'accord' || family === 'cooperation'
}
