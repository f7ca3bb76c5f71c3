import type { AmountView, HappeningSummary } from '@lagebild/schema'
import { origin } from './parties.ts'

/** An amount of at least, at most or exactly so many. */
export const amount = (unit: string | null, more: Partial<AmountView>): AmountView => ({
  min: null,
  minInclusive: true,
  max: null,
  maxInclusive: true,
  approximate: false,
  unit,
  per: null,
  text: '',
  ...more,
})
export const exactly = (value: number, unit: string | null, more: Partial<AmountView> = {}): AmountView =>
  amount(unit, { min: value, max: value, ...more })
export const moreThan = (value: number, unit: string | null, more: Partial<AmountView> = {}): AmountView =>
  amount(unit, { min: value, minInclusive: false, ...more })

/** A certain happening of which nothing is known but what is given. */
export const happening = (more: Partial<HappeningSummary>): HappeningSummary => ({
  id: 'h',
  type: 'OTHER',
  mode: null,
  contexts: [],
  predicates: {},
  objects: [],
  actors: [],
  recipients: [],
  places: [],
  time: { from: null, to: null, stated: false },
  amounts: [],
  exchange: null,
  certainty: 'certain',
  polarity: 'positive',
  denied: false,
  status: 'happened',
  articles: 1,
  outlets: 1,
  origins: 1,
  originList: [origin('KCNA')],
  contested: [],
  firstReported: null,
  lastReported: null,
  quote: { article: 'a', claim: 'c', start: 0, end: 1, text: '', outlet: null, language: 'de' },
  ...more,
})

export const on = (from: string | null, to: string | null = from) => ({ from, to, stated: true })
