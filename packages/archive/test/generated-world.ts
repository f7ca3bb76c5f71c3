import type { EventType, ExchangeKind, Language } from '@lagebild/schema'
import type { Dice } from './dice.ts'
import type { ClaimSpec, EntitySpec } from './reading-spec.ts'

export const generatedOutlets = Array.from({ length: 40 }, (_, index) => `Test Outlet ${index + 1}`)

const countries =
  'RUS USA CHN UKR DEU PRK ISR IRN FRA GBR IND TUR SYR JPN KOR POL EGY SAU BRA MEX ITA ESP CAN AUS PAK NGA ETH SDN MLI NER VEN COL ARG CUB HUN SRB GEO ARM AZE KAZ'.split(
    ' ',
  )

const states: readonly EntitySpec[] = countries.map((code) => ({
  name: `State ${code}`,
  kind: 'state',
  key: code,
  country: code,
}))
const persons = (state: EntitySpec): EntitySpec[] =>
  Array.from({ length: 6 }, (_, index) => ({
    name: `Person ${state.key} ${index + 1}`,
    kind: 'person',
    key: `person/${state.key}-${index + 1}`.toLowerCase(),
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
const goods = [
  thing('rice', 'Reis'),
  thing('medicine', 'Medikamente'),
  thing('horses', 'Pferde'),
  thing('bears', 'Bären'),
  thing('trucks', 'Lastwagen'),
]
const arms = [
  thing('missiles', 'Raketen'),
  thing('ammunition', 'Munition'),
  thing('drones', 'Drohnen'),
  thing('tanks', 'Panzer'),
]
const papers = [
  thing('treaty', 'Friedensvertrag'),
  thing('protocol', 'Protokoll'),
  thing('ceasefire', 'Waffenruhe'),
  thing('memorandum', 'Memorandum'),
]

const acts: readonly Act[] = [
  { type: 'AID', predicate: thing('send', 'schicken'), kind: 'goods', things: goods },
  { type: 'AID', predicate: thing('deliver', 'liefern'), kind: 'arms', things: arms },
  { type: 'AGREE', predicate: thing('sign', 'unterzeichnen'), things: papers },
  { type: 'CONSULT', predicate: thing('meet', 'treffen'), things: [thing('', '')] },
  {
    type: 'ACCUSE',
    predicate: thing('accuse', 'beschuldigen'),
    things: [thing('espionage', 'Spionage'), thing('hackers', 'Hacker')],
  },
  {
    type: 'SANCTION',
    predicate: thing('sanction', 'sanktionieren'),
    things: [thing('tariffs', 'Zölle'), thing('banks', 'Banken')],
  },
  {
    type: 'ASSAULT',
    predicate: thing('attack', 'angreifen'),
    things: [thing('port', 'Hafen'), thing('bridge', 'Brücke'), thing('depot', 'Lager')],
  },
  { type: 'MOBILIZE', predicate: thing('move', 'verlegen'), kind: 'troops', things: [thing('soldiers', 'Soldaten')] },
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
    ...(dice.chance(0.7) && { day }),
    ...(dice.chance(0.4) && { place: capital(sides[1]) }),
    ...(dice.chance(0.5) && {
      source: { name: `Ministry of ${sides[0].key}`, country: sides[0].country, kind: 'government' as const },
    }),
  }
}
