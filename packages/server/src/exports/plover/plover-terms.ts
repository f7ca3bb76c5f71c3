import type { Polarity, Status } from '@lagebild/schema'

/** PLOVER's quadrants: verbal and material cooperation, verbal and material conflict. OTHER is no type of PLOVER. */
export const quadCodes: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
}

/** PLOVER's auxiliary modes, which stand with the contexts: the act is denied, still to come or only thought of. */
export function auxiliaryModes(polarity: Polarity, status: Status): readonly string[] {
  return [
    ...(polarity === 'negative' ? ['negation'] : []),
    ...(status === 'planned' ? ['future'] : []),
    ...(status === 'hypothetical' ? ['hypothetical'] : []),
  ]
}
