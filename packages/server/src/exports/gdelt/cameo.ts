/** A CAMEO event code with the score of its root category on Goldstein's scale. */
export interface Cameo {
  readonly code: string
  readonly goldstein: number
}

/** Roots of CAMEO for PLOVER's types, and codes for modes where CAMEO has one. OTHER has none. */
const rootOf: Readonly<Record<string, string>> = {
  AGREE: '030',
  CONSULT: '040',
  SUPPORT: '050',
  COOPERATE: '060',
  AID: '070',
  CONCEDE: '080',
  RETREAT: '087',
  REQUEST: '100',
  ACCUSE: '110',
  REJECT: '120',
  THREATEN: '130',
  PROTEST: '140',
  MOBILIZE: '150',
  SANCTION: '160',
  COERCE: '170',
  ASSAULT: '180',
}

const codeOfMode: Readonly<Record<string, string>> = {
  'CONSULT/phone': '041',
  'CONSULT/visit': '042',
  'CONSULT/mediate': '045',
  'RETREAT/release': '084',
  'RETREAT/return': '084',
  'RETREAT/ceasefire': '0871',
  'ACCUSE/disapprove': '111',
  'ACCUSE/allege': '112',
  'PROTEST/demo': '141',
  'PROTEST/strike': '143',
  'PROTEST/obstruct': '144',
  'PROTEST/riot': '145',
  'SANCTION/expel': '166',
  'SANCTION/withdraw': '166',
  'SANCTION/discontinue': '163',
  'COERCE/seize': '171',
  'COERCE/restrict': '172',
  'COERCE/curfew': '172',
  'COERCE/arrest': '173',
  'COERCE/deport': '174',
  'COERCE/repress': '175',
  'COERCE/cyber': '176',
  'ASSAULT/abduct': '181',
  'ASSAULT/torture': '182',
  'ASSAULT/explosives': '183',
  'ASSAULT/targeted': '186',
  'ASSAULT/seize': '192',
  'ASSAULT/firearms': '193',
  'ASSAULT/heavy-weapons': '194',
  'ASSAULT/aerial': '195',
}

/** Goldstein's scores of CAMEO's root categories. */
const goldsteinOf: Readonly<Record<string, number>> = {
  '03': 4,
  '04': 1,
  '05': 3.5,
  '06': 6,
  '07': 7,
  '08': 5,
  '10': -5,
  '11': -2,
  '12': -4,
  '13': -6,
  '14': -6.5,
  '15': -7.2,
  '16': -4,
  '17': -7,
  '18': -9,
  '19': -10,
}

/** The CAMEO code of an act; null for what CAMEO does not have. */
export function cameoOf(type: string, mode: string | null): Cameo | null {
  const code = codeOfMode[`${type}/${mode}`] ?? rootOf[type]
  return code === undefined ? null : { code, goldstein: goldsteinOf[code.slice(0, 2)] ?? 0 }
}

/** GDELT's quadrant of a CAMEO code: verbal and material cooperation, verbal and material conflict. */
export function quadClassOf(code: string): 1 | 2 | 3 | 4 {
  const root = Number(code.slice(0, 2))
  if (root <= 5) return 1
  if (root <= 9) return 2
  return root <= 13 ? 3 : 4
}
