import type { Fact, FactQuantity, SourceLink } from '../src/model/fact.ts'
import type { Party } from '../src/model/party.ts'

export const state = (code: string): Party => ({
  ...{ key: code, name: code, kind: 'state', country: code, sector: null, named: true, role: null },
})

export const person = (name: string, country: string | null): Party => ({
  ...{
    key: `person/${name.toLowerCase().replaceAll(' ', '-')}`,
    name,
    kind: 'person',
    country,
    sector: null,
    named: true,
    role: null,
  },
})

export const someone = (description: string, country: string | null): Party => ({
  ...{ key: country ? `person:${country}` : description, name: description, kind: 'person', country },
  ...{ sector: null, named: false, role: null },
})

/** A part of a country's society: `part('opposition', 'OPP', 'MWI')`. */
export const part = (name: string, sector: NonNullable<Party['sector']>, country: string): Party => ({
  ...{ key: name, name, kind: 'group', country, sector, named: false, role: null },
})

export const place = (name: string, country: string): Party => ({
  ...{ key: `place/${name.toLowerCase()}`, name, kind: 'place', country, sector: null, named: true, role: null },
})

export const source = (name: string, kind: SourceLink['kind'], country: string | null, key: string | null = null) => ({
  ...{ name, kind, country, key },
})

/** So many of something: `amount(25, 'pheasant', 'animal')`. */
export const amount = (
  count: number,
  of: string | null,
  unit: string | null,
  part: Partial<FactQuantity> = {},
): FactQuantity => ({
  ...{ id: `q${count}`, start: count, end: count + 1, min: count, minInclusive: true, max: count, maxInclusive: true },
  ...{ approximate: false, unit, per: null, text: `${count} ${of ?? ''}`.trim(), of },
  ...part,
})

export const day = (from: string, to = from) => ({ from, to })

let count = 0

/** A claim with an id of its own; what is not given is as plain as can be. */
export function buildFact(part: Partial<Fact> = {}): Fact {
  count += 1
  const id = part.id ?? `claim_${String(count).padStart(6, '0')}`
  return {
    ...{ id, article: `article ${id}`, claim: 'c1', outlet: 'Musterbote', title: null, url: null },
    ...{ published: '2024-11-21', language: 'en', type: 'CONSULT', mode: null, contexts: [], family: 'meeting' },
    ...{
      predicate: 'meet',
      act: 'meet',
      isAdditional: false,
      actors: [],
      recipients: [],
      backdrop: null,
      interval: null,
      places: [],
    },
    ...{ objects: [], polarity: 'positive', certainty: 'certain', status: 'happened', quantities: [], exchange: null },
    ...{ chain: [], credits: [], evidence: { start: 0, end: 10 }, trigger: { start: 2, end: 6 }, quote: 'They met.' },
    ...part,
  }
}
