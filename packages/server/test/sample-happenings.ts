import type { AmountView, HappeningSummary, OriginView } from '@lagebild/schema'
import { kozlov, northKorea, pyongyang, russia } from './sample-parties.ts'

export const kcna: OriginView = { key: 'kcna', name: 'KCNA', kind: 'media', country: 'PRK' }
export const intelligence: OriginView = {
  key: 'KOR intelligence',
  name: 'der südkoreanische Geheimdienst',
  kind: 'intelligence',
  country: 'KOR',
}

export const amount = (more: Partial<AmountView>): AmountView => ({
  min: null,
  minInclusive: true,
  max: null,
  maxInclusive: true,
  approximate: false,
  unit: null,
  per: null,
  text: '',
  ...more,
})

const happening = (id: string, more: Partial<HappeningSummary>): HappeningSummary => ({
  id,
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
  originList: [kcna],
  contested: [],
  firstReported: '2024-11-21',
  lastReported: '2024-11-21',
  quote: { article: 'a1', claim: 'c1', start: 0, end: 9, text: 'Some text', outlet: 'Example', language: 'en' },
  ...more,
})

export const signing = happening('h1', {
  type: 'AGREE',
  predicates: { de: 'unterzeichnen', en: 'sign' },
  objects: ['protocol'],
  actors: [northKorea, russia],
  places: [pyongyang],
  time: { from: '2024-11-20', to: '2024-11-20', stated: true },
  articles: 5,
  outlets: 5,
  origins: 2,
})
export const gift = happening('h2', {
  type: 'AID',
  predicates: { de: 'schenken', en: 'give' },
  objects: ['animal'],
  actors: [russia],
  recipients: [northKorea],
  amounts: [amount({ min: 70, minInclusive: false, unit: 'animal', text: 'über 70 Tiere' })],
  exchange: { giver: russia, receiver: northKorea, kind: 'goods', items: { de: 'Tiere', en: 'animals' }, period: null },
  contested: ['quantity'],
  quote: {
    article: 'a1',
    claim: 'c2',
    start: 34,
    end: 88,
    text: '=cmd|"/c calc"!A1 <script>alert(1)</script>\nTiere für den Zoo',
    outlet: '+Zeitung; "Blatt"',
    language: 'de',
  },
})
export const deployment = happening('h3', {
  type: 'MOBILIZE',
  mode: 'troops',
  predicates: { de: 'verlegen', en: 'deploy' },
  objects: ['troops'],
  actors: [northKorea],
  recipients: [russia],
  places: [russia],
  amounts: [amount({ min: 10000, minInclusive: false, unit: 'person', text: 'mehr als 10.000 Soldaten' })],
  exchange: { giver: northKorea, receiver: russia, kind: 'troops', items: { de: 'Soldaten' }, period: null },
  certainty: 'probable',
  origins: 2,
  originList: [intelligence, kcna],
  denied: true,
})
export const visit = happening('h4', {
  type: 'CONSULT',
  mode: 'visit',
  predicates: { de: 'besuchen' },
  actors: [kozlov],
  recipients: [northKorea],
  time: { from: '2024-11-18', to: null, stated: true },
})
export const sampleHappenings: readonly HappeningSummary[] = [signing, gift, deployment, visit]
