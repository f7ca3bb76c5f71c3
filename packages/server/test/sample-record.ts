import {
  type Dossier,
  type Happening,
  InputError,
  type Page,
  type PageRequest,
  type RecordQueries,
  wholeRecord,
} from '@lagebild/schema'
import { sampleArticle, sampleSummary } from './sample-article.ts'
import { amount, gift, kcna, sampleHappenings } from './sample-happenings.ts'
import { kozlov, northKorea, pyongyang, russia } from './sample-parties.ts'

const pageOf = <T>(items: readonly T[], { cursor, limit }: PageRequest): Page<T> => {
  const start = cursor === null ? 0 : Number(cursor)
  if (!Number.isInteger(start)) throw new InputError('cursor-invalid', 'This cursor was not given out here.')
  const next = start + limit
  return { items: items.slice(start, next), next: next < items.length ? String(next) : null, total: items.length }
}

const giftInFull: Happening = {
  summary: gift,
  accounts: [
    {
      origin: kcna,
      tree: {
        source: kcna,
        articles: [],
        passedOnBy: [
          {
            source: { key: 'blatt', name: 'Beispielblatt', kind: 'outlet', country: null },
            articles: ['a1'],
            passedOnBy: [],
          },
        ],
      },
      certainty: 'certain',
      polarity: 'positive',
      status: 'happened',
      firstReported: '2024-11-21',
      lastReported: '2024-11-21',
      outlets: ['Beispielblatt'],
      claims: [
        {
          id: 'f1',
          article: 'a1',
          claim: 'c1',
          outlet: 'Beispielblatt',
          title: 'Zoo bekommt Tiere',
          url: 'https://news.example/zoo?a=1&b=2',
          published: '2024-11-21',
          language: 'de',
          quote: 'Russland hat 👋 Nordkorea über 70 Tiere geschenkt',
          start: 19,
          end: 68,
          type: 'AID',
          predicate: 'schenken',
          actors: [russia],
          recipients: [northKorea],
          places: [pyongyang],
          time: null,
          amounts: [amount({ min: 70, minInclusive: false, unit: 'animal', text: 'über 70 Tiere' })],
          certainty: 'certain',
          polarity: 'positive',
          status: 'happened',
          chain: [{ name: 'KCNA', key: 'kcna', country: 'PRK', kind: 'media' }],
        },
      ],
    },
  ],
  differences: [],
  history: [],
  merges: [],
  related: [],
  stories: ['t1'],
}

const story = {
  id: 't1',
  title: 'Zoo bekommt Tiere',
  languages: ['de'],
  parties: [russia, northKorea],
  from: '2024-11-18',
  to: '2024-11-21',
  articles: ['a1'],
  outlets: ['Beispielblatt'],
  happenings: ['h2'],
  origins: 1,
}
const source = {
  origin: kcna,
  articles: 1,
  claims: 1,
  happenings: 1,
  first: 1,
  alone: 1,
  corroborated: 0,
  contradicted: 0,
  outlets: [{ outlet: 'Beispielblatt', articles: 1 }],
  firstReported: '2024-11-21',
  lastReported: '2024-11-21',
}
const entities = [northKorea, russia, kozlov].map((party) => ({
  party,
  sector: null,
  articles: 1,
  happenings: 2,
  firstReported: '2024-11-21',
  lastReported: '2024-11-21',
}))

/** A record of a handful of happenings, written by hand. It answers in full whatever the filter is. */
export function sampleRecord(): RecordQueries {
  const dossiers = new Map<string, Dossier>([
    ['zoo', { id: 'zoo', name: 'Tiere & <Zoos>', filter: { ...wholeRecord, parties: ['PRK', 'RUS'] } }],
  ])
  return {
    happenings: async (_filter, page) => pageOf(sampleHappenings, page),
    happening: async (id) => {
      const summary = sampleHappenings.find((each) => each.id === id)
      return summary ? { ...giftInFull, summary } : null
    },
    exchanges: async (_filter, page) =>
      pageOf(
        sampleHappenings.flatMap(({ exchange, id, amounts, ...rest }) =>
          exchange
            ? [
                {
                  happening: id,
                  ...exchange,
                  objects: rest.objects,
                  amounts: amounts.map((each) => ({ amount: each, origins: rest.originList, since: '2024-11-21' })),
                  time: rest.time,
                  certainty: rest.certainty,
                  polarity: rest.polarity,
                  denied: rest.denied,
                  status: rest.status,
                  origins: rest.originList,
                  articles: rest.articles,
                  contested: rest.contested.length > 0,
                },
              ]
            : [],
        ),
        page,
      ),
    entities: async ({ kind }, page) =>
      pageOf(
        entities.filter(({ party }) => kind === null || party.kind === kind),
        page,
      ),
    entity: async (key) => {
      const summary = entities.find(({ party }) => party.key === key)
      return summary ? { summary, kind: summary.party.kind, spellings: [], roles: [], counterparts: [] } : null
    },
    sources: async (_filter, page) => pageOf([source], page),
    source: async (key) => (key === kcna.key ? source : null),
    stories: async (_filter, page) => pageOf([story], page),
    story: async (id) => (id === story.id ? story : null),
    articles: async (_filter, page) => pageOf([sampleSummary], page),
    article: async (id) => (id === 'a1' ? sampleArticle : null),
    relation: async (_pair, { step }) => ({ pair: [northKorea, russia], step, points: [] }),
    places: async () => [
      { place: pyongyang, happenings: 1, contested: 0 },
      { place: russia, happenings: 1, contested: 0 },
      {
        place: { ...pyongyang, key: 'zwischenreich', name: 'Zwischenreich', names: {}, country: null },
        happenings: 1,
        contested: 0,
      },
    ],
    graph: async () => ({ nodes: [{ party: northKorea, happenings: 3 }], edges: [] }),
    search: async (_words, page) => pageOf([], page),
    counts: async () => ({
      articles: 1,
      outlets: 1,
      claims: 1,
      happenings: 4,
      origins: 2,
      entities: 3,
      exchanges: 2,
      contested: 1,
      firstDay: '2024-11-18',
      lastDay: '2024-11-21',
    }),
    changes: async (_filter, _since, page) =>
      pageOf(
        [{ day: '2024-11-21', kind: 'origin' as const, happening: gift, origin: kcna, attribute: null, text: null }],
        page,
      ),
    dossiers: async () => [...dossiers.values()],
    dossier: async (id) => dossiers.get(id) ?? null,
    saveDossier: async (dossier) => {
      dossiers.set(dossier.id, dossier)
    },
    removeDossier: async (id) => {
      dossiers.delete(id)
    },
  }
}
