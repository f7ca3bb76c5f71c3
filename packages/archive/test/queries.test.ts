import {
  articleSummarySchema,
  articleViewSchema,
  entitySummarySchema,
  entityViewSchema,
  exchangeEntrySchema,
  happeningSchema,
  happeningSummarySchema,
  type PageRequest,
  pageSchema,
  partyGraphSchema,
  placeCountSchema,
  type RecordQueries,
  recordChangeSchema,
  recordCountsSchema,
  relationSchema,
  searchHitSchema,
  sourceViewSchema,
  storySchema,
  wholeRecord,
} from '@lagebild/schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Archive, openArchive } from '../src/open-archive.ts'
import { recordQueries } from '../src/queries/record-queries.ts'
import { buildReading } from './build-reading.ts'
import type { ArticleSpec, ClaimSpec, EntitySpec } from './reading-spec.ts'
import { onEachHome } from './test-homes.ts'

const state = (name: string, key: string): EntitySpec => ({ name, kind: 'state', key, country: key })
const [norway, moldova, chile] = [state('Norway', 'NOR'), state('Moldova', 'MDA'), state('Chile', 'CHL')]
const rusu: EntitySpec = { name: 'Ana Rusu', kind: 'person', key: 'person/ana-rusu', country: 'MDA' }
const solheim: EntitySpec = { name: 'Ingrid Solheim', kind: 'person', key: 'person/ingrid-solheim', country: 'NOR' }
const bergen: EntitySpec = { name: 'Bergen', kind: 'place', key: 'place/bergen', country: 'NOR' }
const ministry = { name: 'Norwegian ministry', country: 'NOR', kind: 'government' } as const

const meeting: ClaimSpec = {
  ...{ type: 'CONSULT', predicate: 'meet', actors: [rusu], recipients: [solheim], place: bergen, day: '2025-02-04' },
}
const unsourced: ClaimSpec = {
  ...{ type: 'AID', predicate: 'give', actors: [norway], recipients: [moldova], kind: 'goods', day: '2025-02-05' },
}
const gift: ClaimSpec = { ...unsourced, source: ministry }
const article = (outlet: string, published: string, claims: ArticleSpec['claims'], part: Partial<ArticleSpec> = {}) =>
  buildReading({
    outlet,
    title: `News of ${outlet}`,
    published,
    claims,
    url: `https://${outlet.toLowerCase()}.example/1`,
    ...part,
  })

const readings = [
  article('Musterbote', '2025-02-05', [meeting, { ...gift, item: 'missiles', amount: 90 }]),
  article('Fjordpost', '2025-02-06', [meeting, { ...unsourced, item: 'missiles', amount: 60 }]),
  article('Andenkurier', '2025-02-20', [
    { type: 'ACCUSE', predicate: 'accuse', actors: [chile], recipients: [norway], day: '2025-02-19' },
  ]),
  article(
    'Küstenblatt',
    '2025-02-07',
    [
      {
        ...gift,
        predicate: 'liefern',
        item: 'Raketen',
        amount: 90,
        polarity: 'negative' as const,
        source: { ...ministry, country: 'MDA' },
      },
    ],
    { language: 'de', title: 'Keine Raketen geliefert', paragraphs: ['Die Schiffe liegen im Hafen.'] },
  ),
]

const first: PageRequest = { cursor: null, limit: 50 }

onEachHome((newPlace) => {
  let archive: Archive
  let queries: RecordQueries
  beforeAll(async () => {
    archive = await openArchive(await newPlace())
    await archive.addAll(readings.map((reading) => ({ reading })))
    queries = recordQueries(archive)
  }, 120_000)
  afterAll(() => archive.close())

  const single = async (parties: string[], type: 'AID' | 'CONSULT' | 'ACCUSE') => {
    const { items } = await queries.happenings({ ...wholeRecord, parties, types: [type] }, first)
    expect(items).toHaveLength(1)
    return items[0] as (typeof items)[number]
  }

  test('every answer has the shape that the schema gives it', async () => {
    const gave = await single(['NOR', 'MDA'], 'AID')
    const [story] = (await queries.stories(wholeRecord, first)).items
    const [told] = (await queries.articles(wholeRecord, first)).items
    const answers = [
      [pageSchema(happeningSummarySchema), queries.happenings(wholeRecord, first)],
      [happeningSchema, queries.happening(gave.id)],
      [pageSchema(exchangeEntrySchema), queries.exchanges(wholeRecord, first)],
      [pageSchema(entitySummarySchema), queries.entities({ words: null, kind: null, country: null }, first)],
      [entityViewSchema, queries.entity('person/ana-rusu')],
      [pageSchema(sourceViewSchema), queries.sources(wholeRecord, first)],
      [sourceViewSchema, queries.source('government:NOR')],
      [pageSchema(storySchema), queries.stories(wholeRecord, first)],
      [storySchema, queries.story(story?.id ?? '')],
      [pageSchema(articleSummarySchema), queries.articles(wholeRecord, first)],
      [articleViewSchema, queries.article(told?.id ?? '')],
      [relationSchema, queries.relation(['NOR', 'MDA'], { since: null, until: null, step: 'month' })],
      [placeCountSchema.array(), queries.places(wholeRecord)],
      [partyGraphSchema, queries.graph(wholeRecord, 10)],
      [pageSchema(searchHitSchema), queries.search('missiles', first)],
      [recordCountsSchema, queries.counts(wholeRecord)],
      [pageSchema(recordChangeSchema), queries.changes(wholeRecord, '2025-01-01', first)],
    ] as const
    for (const [schema, answer] of answers) {
      const parsed = schema.safeParse(await answer)
      expect(parsed.error?.issues ?? []).toEqual([])
    }
  })

  test('what is unknown gives null', async () => {
    const unknown = [
      queries.happening('x'),
      queries.article('x'),
      queries.entity('x'),
      queries.source('x'),
      queries.story('x'),
    ]
    expect(await Promise.all([...unknown, queries.dossier('x')])).toEqual([null, null, null, null, null, null])
  })

  test('an id that a happening had with fewer articles still finds it', async () => {
    const gave = await single(['NOR', 'MDA'], 'AID')
    const aliases = await archive.database
      .selectFrom('happening_facts')
      .select('alias')
      .where('happening_id', '=', gave.id)
      .execute()
    expect(aliases.length).toBe(3)
    for (const { alias } of aliases) expect((await queries.happening(alias))?.summary).toEqual(gave)
  })

  test('one gift that three articles tell is one happening with its origins, amounts and denial', async () => {
    const gave = await single(['NOR', 'MDA'], 'AID')
    expect(gave).toMatchObject({
      articles: 3,
      outlets: 3,
      origins: 3,
      denied: true,
      polarity: 'positive',
      objects: ['missile'],
    })
    expect(gave.contested).toEqual(['quantity', 'polarity'])
    expect(gave.originList.map(({ key }) => key)).toEqual(['government:NOR', 'outlet:fjordpost', 'government:MDA'])
    expect(gave.exchange).toMatchObject({ kind: 'goods', items: { de: 'Raketen', en: 'missiles' } })
    const happening = await queries.happening(gave.id)
    expect(happening?.accounts.map(({ polarity }) => polarity)).toEqual(['positive', 'positive', 'negative'])
    expect(happening?.merges).toHaveLength(2)
    expect(happening?.related.map((each) => each.happening.type)).toEqual(['CONSULT'])
    const [entry] = (await queries.exchanges({ ...wholeRecord, parties: ['MDA'] }, first)).items
    expect(entry?.amounts.map(({ amount, origins }) => [amount.min, origins.map(({ key }) => key)])).toEqual([
      [90, ['government:NOR']],
      [60, ['outlet:fjordpost']],
    ])
  })

  test.each<[string, Partial<typeof wholeRecord>, number]>([
    ['everything', {}, 3],
    ['a state', { parties: ['NOR'] }, 3],
    ['a state by its persons', { parties: ['MDA'] }, 2],
    ['two parties at once', { parties: ['MDA', 'CHL'] }, 0],
    ['a place', { places: ['place/bergen'] }, 1],
    ['the country of a place', { places: ['NOR'] }, 1],
    ['either of two types', { types: ['ACCUSE', 'CONSULT'] }, 2],
    ['a kind of goods', { kinds: ['goods'] }, 1],
    ['another kind', { kinds: ['troops'] }, 0],
    ['an origin', { origins: ['government:MDA'] }, 1],
    ['a language', { languages: ['de'] }, 1],
    ['a word in its other forms', { words: 'Schiff' }, 1],
    ['a word nobody wrote', { words: 'Walross' }, 0],
    ['from a day on', { since: '2025-02-05' }, 2],
    ['up to a day', { until: '2025-02-04' }, 1],
    ['what is contested', { contested: true }, 1],
    ['what is merely possible', { certainties: ['possible'] }, 0],
  ])('happenings can be asked for by %s', async (_, filter, total) => {
    const found = await queries.happenings({ ...wholeRecord, ...filter }, first)
    expect([found.total, found.items.length]).toEqual([total, total])
  })

  test('pages follow each other without a gap, in both orders', async () => {
    for (const order of ['latest', 'oldest'] as const) {
      const days: (string | null)[] = []
      let cursor: string | null = null
      do {
        const page: Awaited<ReturnType<RecordQueries['happenings']>> = await queries.happenings(
          wholeRecord,
          { cursor, limit: 1 },
          order,
        )
        days.push(...page.items.map(({ time }) => time.from))
        cursor = page.next
      } while (cursor)
      const expected = ['2025-02-04', '2025-02-05', '2025-02-19']
      expect(days).toEqual(order === 'oldest' ? expected : expected.reverse())
    }
  })

  test.each([
    ['a cursor that nobody gave out', { cursor: 'abc', limit: 1 }, 'cursor-wrong'],
    [
      'a cursor of another kind of list',
      { cursor: Buffer.from('[3,"x"]').toString('base64url'), limit: 1 },
      'cursor-wrong',
    ],
    ['no items', { cursor: null, limit: 0 }, 'limit-wrong'],
    ['too many items', { cursor: null, limit: 201 }, 'limit-wrong'],
  ])('%s is refused', async (_, page, code) => {
    await expect(queries.happenings(wholeRecord, page)).rejects.toMatchObject({ code })
  })

  test('an entity has its spellings with the words that say so, and those it deals with', async () => {
    const entity = await queries.entity('person/ana-rusu')
    expect(entity?.summary).toMatchObject({
      articles: 2,
      happenings: 1,
      firstReported: '2025-02-05',
      lastReported: '2025-02-06',
    })
    expect(entity?.spellings[0]?.evidence.text).toContain('Ana Rusu')
    expect(entity?.counterparts.map(({ party }) => party.key)).toContain('NOR')
    const found = await queries.entities({ words: 'Ana Russu', kind: 'person', country: null }, first)
    expect(found.items.map(({ party }) => party.key)).toEqual(['person/ana-rusu'])
    expect((await queries.entities({ words: 'Solveig', kind: null, country: null }, first)).total).toBe(0)
  })

  test('a source says how often it speaks first, with others and against others', async () => {
    expect(await queries.source('government:NOR')).toMatchObject({
      ...{ articles: 1, claims: 1, happenings: 1, first: 1, alone: 0, corroborated: 1, contradicted: 1 },
      outlets: [{ outlet: 'Musterbote', articles: 1 }],
    })
  })

  test('a relation adds the scores of what is asserted, more for more origins', async () => {
    const { points } = await queries.relation(['NOR', 'MDA'], { since: null, until: null, step: 'month' })
    const [gave, met] = [await single(['NOR', 'MDA'], 'AID'), await single(['NOR', 'MDA'], 'CONSULT')]
    const expected = 10 * (1 + Math.log(gave.origins)) + 2.5 * (1 + Math.log(met.origins))
    expect(points).toMatchObject([{ from: '2025-02-01', to: '2025-02-28', conflict: 0, happenings: 2 }])
    expect(points[0]?.cooperation).toBeCloseTo(expected, 2)
  })

  test('a search finds articles by stems of either language, entities by names, sources and happenings', async () => {
    const kinds = async (words: string) => (await queries.search(words, first)).items.map(({ kind }) => kind).sort()
    expect(await kinds('Schiffe')).toEqual(['article'])
    expect(await kinds('missile')).toEqual(['article', 'article', 'happening'])
    expect(await kinds('Solheim')).toEqual(['article', 'article', 'entity', 'happening'])
    expect(await kinds('ministry')).toEqual(['article', 'article', 'happening', 'source', 'source'])
    expect(await kinds('  ')).toEqual([])
    const [hit] = (await queries.search('Hafens', first)).items
    expect(hit?.marks.map(({ start, end }) => hit.text.slice(start, end))).toEqual(['Hafen'])
  })

  test('changes since a day name what is new, the latest first', async () => {
    const { items } = await queries.changes({ ...wholeRecord, parties: ['MDA'] }, '2025-02-05', first)
    const told = items.map(({ day, kind }) => `${day} ${kind}`)
    expect(told.map((each) => each.slice(0, 10))).toEqual(
      [...told]
        .map((each) => each.slice(0, 10))
        .sort()
        .reverse(),
    )
    expect([...told].sort()).toEqual([
      ...['2025-02-06 contested', '2025-02-06 origin', '2025-02-06 origin', '2025-02-07 denied', '2025-02-07 origin'],
    ])
    expect((await queries.changes(wholeRecord, '2025-02-20', first)).total).toBe(0)
    await expect(queries.changes(wholeRecord, 'June', first)).rejects.toMatchObject({ code: 'day-wrong' })
  })

  test('places and parties are counted', async () => {
    expect((await queries.places(wholeRecord)).map(({ place, happenings }) => [place.name, happenings])).toEqual([
      ['Norway', 1],
      ['Bergen', 1],
    ])
    const graph = await queries.graph({ ...wholeRecord, types: ['ACCUSE'] }, 5)
    expect(graph.edges).toMatchObject([{ from: 'CHL', to: 'NOR', happenings: 1, cooperation: 0, conflict: 1 }])
  })

  test('counts are those of the part that is asked for', async () => {
    expect(await queries.counts(wholeRecord)).toMatchObject({
      articles: 4,
      outlets: 4,
      claims: 6,
      happenings: 3,
      contested: 1,
    })
    expect(await queries.counts({ ...wholeRecord, parties: ['CHL'] })).toMatchObject({
      articles: 1,
      claims: 1,
      exchanges: 0,
    })
  })
})
