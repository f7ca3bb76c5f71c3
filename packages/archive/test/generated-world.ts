import type { EventType, ExchangeKind, Language } from '@lagebild/schema'
import type { Dice } from './dice.ts'
import type { ClaimSpec, EntitySpec } from './reading-spec.ts'

export const generatedOutlets = Array.from({ length: 40 }, (_, index) => `Test Outlet ${index + 1}`)

const countries = [
  'RUS USA CHN UKR DEU PRK ISR IRN FRA GBR IND TUR SYR JPN KOR POL EGY SAU BRA MEX ITA ESP CAN AUS PAK NGA ETH SDN MLI NER VEN COL ARG CUB',
  'HUN SRB GEO ARM AZE KAZ UZB KGZ TJK TKM AFG IRQ JOR LBN YEM OMN QAT ARE KWT LBY TUN DZA MAR TCD CMR GHA CIV SEN GIN BFA TGO BEN UGA KEN',
  'TZA RWA BDI COD AGO ZMB ZWE MOZ ZAF NAM BWA MDG SOM ERI DJI THA VNM KHM LAO MMR MYS SGP IDN PHL MNG NPL BGD LKA SWE NOR FIN DNK EST LVA',
  'LTU BLR MDA ROU BGR GRC MKD ALB HRV SVN AUT CHE CZE SVK BEL NLD PRT IRL PER BOL CHL ECU',
].flatMap((row) => row.split(' '))

const states: readonly EntitySpec[] = countries.map((code) => ({
  name: `State ${code}`,
  kind: 'state',
  key: code,
  country: code,
}))
const persons = (state: EntitySpec): EntitySpec[] =>
  Array.from({ length: 12 }, (_, index) => ({
    name: `Person ${state.key} ${index + 1}`,
    kind: 'person',
    key: `person/given-${state.key}${index + 1}`.toLowerCase(),
    country: state.country,
  }))
const capital = (state: EntitySpec): EntitySpec => ({
  name: `Capital of ${state.key}`,
  kind: 'place',
  key: `place/${state.key}`.toLowerCase(),
  country: state.country,
})

interface Act {
  readonly type: EventType
  readonly predicate: Record<Language, string>
  readonly kind?: ExchangeKind
  readonly things: readonly Record<Language, string>[]
}

const thing = (en: string, de: string): Record<Language, string> => ({ en, de })
const things = (words: string): Record<Language, string>[] =>
  words.split(', ').map((pair) => {
    const [en = '', de = ''] = pair.split('/')
    return { en, de }
  })

const goods = things(
  'rice/Reis, medicine/Medikamente, horses/Pferde, bears/Bären, trucks/Lastwagen, wheat/Weizen, vaccines/Impfstoffe, steel/Stahl, coal/Kohle',
)
const arms = things(
  'missiles/Raketen, ammunition/Munition, drones/Drohnen, tanks/Panzer, warships/Kriegsschiffe, helicopters/Hubschrauber',
)
const papers = things(
  'pact/Friedensvertrag, protocol/Protokoll, ceasefire/Waffenruhe, memorandum/Memorandum, declaration/Erklärung, contract/Liefervertrag',
)
const charges = things('espionage/Spionage, hackers/Hacker, sanctions/Sanktionen, hostages/Geiseln, drills/Manöver')
const targets = things(
  'port/Hafen, embassy/Botschaft, pipeline/Pipeline, railway/Bahn, hospital/Krankenhaus, border/Grenze',
)
const matters = things(
  'trade/Handel, tourism/Tourismus, flights/Flüge, fishing/Fischerei, climate/Klima, health/Gesundheit, satellites/Satelliten',
)
const silent = things('/')

const acts: readonly Act[] = [
  { type: 'AID', predicate: thing('send', 'schicken'), kind: 'goods', things: goods },
  { type: 'AID', predicate: thing('donate', 'spenden'), kind: 'goods', things: goods },
  { type: 'AID', predicate: thing('deliver', 'liefern'), kind: 'arms', things: arms },
  { type: 'AGREE', predicate: thing('sign', 'unterzeichnen'), things: papers },
  { type: 'AGREE', predicate: thing('agree on', 'vereinbaren'), things: matters },
  { type: 'CONSULT', predicate: thing('meet', 'treffen'), things: silent },
  { type: 'CONSULT', predicate: thing('discuss', 'besprechen'), things: matters },
  { type: 'COOPERATE', predicate: thing('expand', 'ausbauen'), things: matters },
  { type: 'REQUEST', predicate: thing('demand', 'fordern'), things: [...goods, ...matters] },
  { type: 'REJECT', predicate: thing('reject', 'ablehnen'), things: [...papers, ...matters] },
  { type: 'ACCUSE', predicate: thing('accuse', 'beschuldigen'), things: charges },
  { type: 'THREATEN', predicate: thing('threaten', 'drohen'), things: charges },
  {
    type: 'SANCTION',
    predicate: thing('sanction', 'sanktionieren'),
    things: things('tariffs/Zölle, oil/Öl, gas/Gas, chips/Chips'),
  },
  { type: 'ASSAULT', predicate: thing('attack', 'angreifen'), things: targets },
  { type: 'COERCE', predicate: thing('detain', 'festnehmen'), things: silent },
  { type: 'MOBILIZE', predicate: thing('move', 'verlegen'), kind: 'troops', things: things('soldiers/Soldaten') },
]

/** What really happened in the generated world. */
export interface GeneratedHappening {
  readonly act: Act
  readonly thing: Record<Language, string>
  readonly day: string
  readonly sides: readonly [EntitySpec, EntitySpec]
  readonly persons: readonly [EntitySpec, EntitySpec]
  readonly amount: number
}

/** Draws a happening between two states, those of `story` where it is given. */
export function drawHappening(dice: Dice, day: string, story?: GeneratedHappening): GeneratedHappening {
  const one = states[dice.skewed(states.length)] as EntitySpec
  const other = dice.pick(states.filter((state) => state !== one))
  const sides = story?.sides ?? ([one, other] as const)
  const act = dice.pick(acts)
  return {
    act,
    day,
    sides,
    thing: dice.pick(act.things),
    persons: [dice.pick(persons(sides[0])), dice.pick(persons(sides[1]))],
    amount: 10 + dice.below(500),
  }
}

/** How one article tells it: with gaps, with another count, after a source. */
export function tellHappening(dice: Dice, happening: GeneratedHappening, language: Language): ClaimSpec {
  const { act, thing: what, day, sides, persons: people, amount } = happening
  const withPersons = dice.chance(0.5)
  const [actor, recipient] = withPersons ? people : sides
  const item = what[language]
  return {
    type: act.type,
    predicate: act.predicate[language],
    actors: [actor],
    recipients: [recipient],
    polarity: dice.chance(0.03) ? 'negative' : 'positive',
    ...(act.kind && { kind: act.kind, amount: dice.chance(0.8) ? amount : amount + 5 }),
    ...(item !== '' && { item }),
    ...(dice.chance(0.8) && { day }),
    ...(dice.chance(0.4) && { place: capital(sides[1]) }),
    ...(dice.chance(0.5) && {
      source: { name: `Ministry of ${sides[0].key}`, country: sides[0].country, kind: 'government' as const },
    }),
  }
}
