import type { ArticleSummary, ArticleView, Reading } from '@lagebild/schema'

export const sampleText = 'Zoo bekommt Tiere\n\nRussland hat 👋 Nordkorea über 70 Tiere geschenkt, meldet KCNA.'
const at = (words: string) => ({ start: sampleText.indexOf(words), end: sampleText.indexOf(words) + words.length })
const evidence = at('Russland hat 👋 Nordkorea über 70 Tiere geschenkt')

export const sampleReading: Reading = {
  schema: 'lagebild/reading@1',
  reader: '0.1.0',
  model: 'syntax-test',
  article: {
    id: 'a1',
    url: 'https://news.example/zoo?a=1&b=2',
    outlet: 'Beispielblatt',
    title: 'Zoo bekommt Tiere',
    section: null,
    published: '2024-11-21',
    language: 'de',
    text: sampleText,
    credits: [],
  },
  entities: [
    {
      id: 'e1',
      kind: 'state',
      name: 'Russland',
      key: 'RUS',
      country: 'RUS',
      sector: 'GOV',
      roles: [],
      mentions: [{ ...at('Russland'), form: 'name' }],
    },
    {
      id: 'e2',
      kind: 'state',
      name: 'Nordkorea',
      key: 'PRK',
      country: 'PRK',
      sector: 'GOV',
      roles: [],
      mentions: [{ ...at('Nordkorea'), form: 'name' }],
    },
    {
      id: 'e3',
      kind: 'organization',
      name: 'KCNA',
      key: 'kcna',
      country: 'PRK',
      sector: 'MED',
      roles: [],
      mentions: [{ ...at('KCNA'), form: 'name' }],
    },
  ],
  times: [],
  quantities: [
    {
      id: 'q1',
      ...at('über 70 Tiere'),
      min: 70,
      minInclusive: false,
      max: null,
      maxInclusive: true,
      approximate: false,
      unit: 'animal',
      per: null,
    },
  ],
  attributions: [
    {
      id: 's1',
      source: at('KCNA'),
      cue: at('meldet'),
      content: evidence,
      entity: 'e3',
      name: 'KCNA',
      country: 'PRK',
      kind: 'media',
      parent: null,
    },
  ],
  claims: [
    {
      id: 'c1',
      evidence,
      event: {
        type: 'AID',
        mode: null,
        contexts: ['diplomatic'],
        predicate: 'schenken',
        trigger: { ...at('geschenkt'), text: 'geschenkt' },
        actors: ['e1'],
        recipients: ['e2'],
        places: [],
        time: { from: null, to: null, value: null, ref: null },
        quantities: ['q1'],
      },
      attribution: [{ ref: 's1', name: 'KCNA', country: 'PRK', kind: 'media' }],
      certainty: 'certain',
      polarity: 'positive',
      status: 'happened',
      exchange: { giver: 'e1', receiver: 'e2', kind: 'goods', item: 'Tiere', quantities: ['q1'], period: null },
      readBy: { rule: 'predicate', entry: 'schenken' },
    },
  ],
}

export const sampleSummary: ArticleSummary = {
  id: 'a1',
  url: sampleReading.article.url,
  outlet: 'Beispielblatt',
  title: 'Zoo bekommt Tiere',
  published: '2024-11-21',
  language: 'de',
  credits: [],
  claims: 1,
  versions: 1,
  copyOf: null,
}
export const sampleArticle: ArticleView = {
  summary: sampleSummary,
  reading: sampleReading,
  happenings: { c1: 'h2' },
  versions: [],
  copies: [],
  stories: ['t1'],
}
