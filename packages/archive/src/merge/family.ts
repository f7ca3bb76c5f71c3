import type { EventType, Exchange } from '@lagebild/schema'

/**
 * What kind of act a claim can be the same happening as. One movement of soldiers is told as aid, as mobilization or as a
 * plain transfer: what moves decides before the event type does, and some acts do (a visit, a signing) whatever their type.
 */
export type Family =
  | `transfer:${Exchange['kind']}`
  | 'accord'
  | 'meeting'
  | 'arrival'
  | 'departure'
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

/** Types whose exchange is the act itself; an accusation of having delivered arms stays an accusation. AGREE: "will deliver". */
const materialTypes: ReadonlySet<EventType> = new Set([
  'AID',
  'AGREE',
  'COOPERATE',
  'MOBILIZE',
  'OTHER',
  'CONCEDE',
  'SUPPORT',
])

/** Types that the comings and goings of delegations are told as; AGREE: "will travel". */
const travelTypes: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'OTHER', 'RETREAT', 'COOPERATE'])

export function familyOf(type: EventType, exchange: Exchange | null, act: string | null): Family {
  if (exchange && materialTypes.has(type)) return `transfer:${exchange.kind}`
  if (act === 'sign' && (type === 'SUPPORT' || type === 'COOPERATE')) return 'accord'
  // "Will meet on Monday" is a plan, and its happening the meeting.
  if (act === 'meet' && type === 'AGREE') return 'meeting'
  if (act === 'arrive' && travelTypes.has(type)) return 'arrival'
  if (act === 'leave' && travelTypes.has(type)) return 'departure'
  return familyOfType[type]
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
  // A state that protests accuses.
  ['accusation', 'protest'],
  // Goods by another name.
  ['transfer:goods', 'transfer:food'],
  ['transfer:goods', 'transfer:energy'],
  ['transfer:goods', 'transfer:arms'],
  ['transfer:goods', 'transfer:technology'],
  ['transfer:troops', 'transfer:people'],
]

export function familiesMeet(a: Family, b: Family): boolean {
  return a === b || neighbours.some(([one, other]) => (one === a && other === b) || (one === b && other === a))
}

/** A family and those it may be told as, sorted. */
export function familiesNear(family: Family): Family[] {
  const near = neighbours.flatMap(([one, other]) => (one === family ? [other] : other === family ? [one] : []))
  return [...new Set([family, ...near])].sort()
}

const mutualFamilies: ReadonlySet<Family> = new Set(['meeting', 'accord', 'cooperation', 'arrival', 'departure'])

/** Families in which the two sides do the same and may be named in either order. */
export const isMutual = (family: Family): boolean => mutualFamilies.has(family)

const familiesOfManyActs: ReadonlySet<Family> = new Set(['sanction', 'coercion'])

/** Families that hold quite different acts: an expulsion is no embargo. */
export const isOfManyActs = (family: Family): boolean => familiesOfManyActs.has(family)

const dailyFamilies: ReadonlySet<Family> = new Set(['accusation', 'rejection', 'threat', 'assault', 'coercion'])

/** Families whose acts may follow each other day by day, so that a day makes them another act. */
export const isDaily = (family: Family): boolean => dailyFamilies.has(family)

const repeatedFamilies: ReadonlySet<Family> = new Set([
  'accusation',
  'rejection',
  'request',
  'threat',
  'protest',
  'assault',
  'coercion',
  'cooperation',
  'meeting',
  'other',
])

/** Families whose acts two parties do many times a week, so that parties and time do not tell which one is meant. */
export const isRepeated = (family: Family): boolean => repeatedFamilies.has(family)

/** Families of what goes on for weeks, told with many dates. */
export const isLasting = (family: Family): boolean => family === 'transfer:troops' || family === 'mobilization'
