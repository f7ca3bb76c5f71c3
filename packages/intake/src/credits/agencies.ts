/**
 * News agencies: the name under which they are credited and the other forms that signatures use.
 * Names as the agencies write them themselves; short forms as German and English papers set them.
 */
const agencies: Readonly<Record<string, readonly string[]>> = {
  'dpa-AFX': ['dpa-afx', 'dpaafx', 'awp international'],
  dpa: ['deutsche presse-agentur', 'dpa international', 'dpa-infocom', 'german press agency'],
  AFP: ['agence france-presse', 'agence france presse'],
  Reuters: ['rtr', 'rtrs', 'reu', 'thomson reuters'],
  AP: ['the associated press', 'associated press'],
  APA: ['austria presse agentur'],
  'Keystone-SDA': ['sda', 'keystone sda', 'ats', 'schweizerische depeschenagentur'],
  epd: ['evangelischer pressedienst'],
  KNA: ['katholische nachrichten-agentur'],
  SID: ['sport-informations-dienst'],
  dts: ['dts nachrichtenagentur'],
  dapd: [],
  UPI: ['united press international'],
  'PA Media': ['press association', 'pa news agency'],
  Bloomberg: ['bloomberg news'],
  KCNA: ['korean central news agency'],
  Yonhap: ['yonhap news agency', 'yonhap news'],
  Kyodo: ['kyodo news', 'jiji kyodo'],
  Jiji: ['jiji press'],
  Xinhua: ['xinhua news agency'],
  CNA: ['central news agency'],
  TASS: ['itar-tass'],
  'RIA Novosti': ['ria nowosti', 'ria'],
  Sputnik: [],
  Interfax: ['interfax-ukraine'],
  Ukrinform: [],
  UNIAN: [],
  BelTA: [],
  ANSA: [],
  EFE: ['agencia efe'],
  Lusa: [],
  PAP: ['polish press agency'],
  ČTK: ['ctk', 'čtk'],
  MTI: [],
  Tanjug: [],
  HINA: [],
  BTA: [],
  Agerpres: [],
  Belga: [],
  ANP: [],
  Ritzau: [],
  NTB: [],
  STT: [],
  Anadolu: ['anadolu agency', 'anadolu ajansı', 'aa'],
  IRNA: ['islamic republic news agency'],
  Tasnim: ['tasnim news agency'],
  SANA: [],
  SPA: ['saudi press agency'],
  WAM: [],
  MENA: [],
  WAFA: [],
  PTI: ['press trust of india'],
  ANI: [],
  IANS: [],
  APP: [],
  Bernama: [],
  Antara: [],
  VNA: ['vietnam news agency'],
  AAP: ['australian associated press'],
  ACN: [],
  'Prensa Latina': [],
  Télam: ['telam'],
  MAP: [],
  APS: [],
  NAN: [],
}

/** Short forms that are also common words or initials: they count only as written here. */
const exactForms: ReadonlySet<string> = new Set([
  'AA',
  'AP',
  'MAP',
  'APP',
  'ANI',
  'RIA',
  'SPA',
  'APS',
  'NAN',
  'MENA',
  'ATS',
  'CNA',
  'STT',
])

const byForm = new Map(
  Object.entries(agencies).flatMap(([name, forms]) =>
    [name, ...forms].map((form) => [form.toLowerCase(), name] as const),
  ),
)

/** The agency's name for a form in a signature, or null: `rtr` → `Reuters`, `dpa/lno` is not one form. */
export function agencyOf(form: string): string | null {
  const name = byForm.get(form.toLowerCase())
  if (name === undefined) return null
  const isAmbiguous = exactForms.has(form.toUpperCase())
  return isAmbiguous && form !== form.toUpperCase() && !(form === 'ap' || form === 'ats') ? null : name
}
