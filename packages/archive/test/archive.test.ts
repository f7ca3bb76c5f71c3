import { wholeRecord } from '@lagebild/schema'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { articleHistory } from '../src/articles/article-history.ts'
import { nearDuplicates } from '../src/articles/near-duplicates.ts'
import { findDossier, readDossiers, removeDossier, writeDossier } from '../src/dossiers/read-dossiers.ts'
import { type Archive, openArchive } from '../src/open-archive.ts'
import { rebuildRecord } from '../src/transfer/rebuild-record.ts'
import { buildReading } from './build-reading.ts'
import { dumpRecord } from './dump-record.ts'
import { generateReadings } from './generate-readings.ts'
import type { ArticleSpec, EntitySpec } from './reading-spec.ts'
import { onEachHome } from './test-homes.ts'

const state = (key: string): EntitySpec => ({ name: `State ${key}`, kind: 'state', key, country: key })
const visit: ArticleSpec = {
  url: 'https://www.musterbote.example/politik/besuch/?utm_source=feed',
  outlet: 'Musterbote',
  title: 'Two states meet',
  published: '2024-11-21T08:00:00Z',
  claims: [
    { type: 'CONSULT', predicate: 'meet', actors: [state('RUS')], recipients: [state('PRK')], day: '2024-11-20' },
    {
      type: 'AID',
      predicate: 'give',
      actors: [state('RUS')],
      recipients: [state('PRK')],
      item: 'horses',
      kind: 'goods',
      amount: 70,
    },
  ],
  paragraphs: ['The delegations walked through the garden.', 'Nobody was hurt.'],
}

onEachHome((newPlace) => {
  const withArchive = async (use: (archive: Archive) => Promise<void>): Promise<void> => {
    const archive = await openArchive(await newPlace())
    try {
      await use(archive)
    } finally {
      await archive.close()
    }
  }

  test('an article comes back as it was given, also after closing', async () => {
    const place = await newPlace()
    const reading = buildReading(visit)
    const first = await openArchive(place)
    const added = await first.add(reading)
    expect(added.outcome).toBe('added')
    await first.close()
    const again = await openArchive(place)
    const [version] = await articleHistory(again.database, added.article)
    expect(version?.article).toEqual(reading.article)
    expect(await again.database.selectFrom('facts').select('id').execute()).toHaveLength(2)
    expect(await again.add(reading)).toEqual({ ...added, outcome: 'known' })
    await again.close()
  })

  test('values have one form whatever the driver', () =>
    withArchive(async ({ database }) => {
      const { rows } = await sql`select 7::int8 as large, 1.5::numeric as decimal, date '2024-03-31' as day,
        timestamptz '2024-03-31 01:00+02' as instant, '\\x0aff'::bytea as bytes, count(*) as count, '{"a":[1]}'::jsonb as json,
        array['b','a'] as texts, daterange('2024-01-01', '2024-01-02', '[]') as days, true as yes from (values (1)) as one`.execute(
        database,
      )
      expect(rows).toEqual([
        {
          ...{
            large: 7,
            decimal: 1.5,
            day: '2024-03-31',
            instant: '2024-03-30T23:00:00.000Z',
            count: 1,
            json: { a: [1] },
          },
          ...{ bytes: Buffer.from([10, 255]), texts: ['b', 'a'], days: '[2024-01-01,2024-01-03)', yes: true },
        },
      ])
    }))

  test('facts are found by party, day and amount', () =>
    withArchive(async (archive) => {
      await archive.add(buildReading(visit))
      const count = async (condition: ReturnType<typeof sql<boolean>>) =>
        (await archive.database.selectFrom('facts').select('id').where(condition).execute()).length
      expect(await count(sql`parties @> array['RUS', 'PRK']`)).toBe(2)
      expect(await count(sql`parties @> array['USA']`)).toBe(0)
      expect(await count(sql`said && daterange('2024-11-20', null)`)).toBe(1)
      expect(await count(sql`said && daterange('2024-11-21', null)`)).toBe(0)
      expect(await count(sql`possible && daterange('2024-11-16', '2024-11-18')`)).toBe(1)
      expect(await count(sql`amounts && numrange(60, 80)`)).toBe(1)
      expect(await count(sql`amounts && numrange(71, 80)`)).toBe(0)
    }))

  test.each([
    ['en', 'The horses were fed.', 'english', 'horse', 'cow'],
    ['de', 'Die Häuser wurden gebaut.', 'german', 'Haus', 'Hof'],
  ] as const)('words are found by their stems (%s)', (language, paragraph, configuration, word, other) =>
    withArchive(async (archive) => {
      await archive.add(buildReading({ ...visit, language, paragraphs: [paragraph] }))
      const search = (given: string) =>
        archive.database
          .selectFrom('articles')
          .select('id')
          .where(sql<boolean>`search @@ plainto_tsquery(${configuration}::regconfig, ${given})`)
          .execute()
      expect(await search(word)).toHaveLength(1)
      expect(await search(other)).toHaveLength(0)
    }),
  )

  test('a changed text under one address is a new version that says what changed', () =>
    withArchive(async (archive) => {
      const first = await archive.add(buildReading(visit))
      const changed = {
        ...visit,
        published: '2024-11-21T10:00:00Z',
        url: 'http://musterbote.example/politik/besuch#top',
      }
      const second = await archive.add(
        buildReading({
          ...changed,
          claims: visit.claims.slice(0, 1),
          paragraphs: ['The delegations sat in the garden.', 'Nobody was hurt.'],
        }),
      )
      expect(second).toMatchObject({ article: first.article, outcome: 'changed' })
      const [, current] = await articleHistory(archive.database, first.article)
      expect(current?.version).toBe(second.version)
      expect(current?.paragraphs).toEqual([
        { change: 'removed', before: 'State RUS give 70 horses State PRK.' },
        {
          change: 'changed',
          before: 'The delegations walked through the garden.',
          after: 'The delegations sat in the garden.',
        },
      ])
      expect(current?.fields).toEqual([{ field: 'published', before: visit.published, after: changed.published }])
      expect(await archive.database.selectFrom('facts').select('id').execute()).toHaveLength(1)
      expect((await archive.add(buildReading(visit))).outcome).toBe('known')
    }))

  test('of two versions with one date the one fetched later is the current one, in either order', async () => {
    const older = { reading: buildReading(visit), retrieved: '2024-11-21T09:00:00Z' }
    const newer = {
      reading: buildReading({ ...visit, paragraphs: ['Corrected.'] }),
      retrieved: '2024-11-21T10:00:00+01:00',
    }
    const later = { ...newer, retrieved: '2024-11-21T11:00:00+01:00' }
    for (const order of [
      [older, later],
      [later, older],
      [later, older, later],
    ])
      await withArchive(async (archive) => {
        for (const { reading, retrieved } of order) await archive.add(reading, { retrieved })
        const article = await archive.database.selectFrom('articles').select('id').executeTakeFirstOrThrow()
        const history = await articleHistory(archive.database, article.id)
        expect(history.map(({ article: { text } }) => text.includes('Corrected'))).toEqual([false, true])
      })
  })

  test('a newer reader replaces the reading, an older one does not', () =>
    withArchive(async (archive) => {
      const shorter = { ...visit, claims: visit.claims.slice(0, 1) }
      const byOlder = {
        ...buildReading(shorter, { reader: '0.9.0', model: 'm' }),
        article: buildReading(visit).article,
      }
      const byNewer = buildReading(visit, { reader: '0.10.0', model: 'm' })
      const facts = async () => (await archive.database.selectFrom('facts').select('id').execute()).length
      await archive.add(byOlder)
      expect(await facts()).toBe(1)
      expect((await archive.add(byNewer)).outcome).toBe('reread')
      expect(await facts()).toBe(2)
      expect((await archive.add(byOlder)).outcome).toBe('known')
      expect(await facts()).toBe(2)
    }))

  test('a lightly edited agency text is a near-duplicate that is likelier the copy; another report is none', () =>
    withArchive(async (archive) => {
      const story =
        'The two delegations met in the capital on Wednesday and spoke for three hours about trade, science and the protection of nature. '
      const more =
        'Afterwards the guests were shown the new zoo, where keepers had prepared enclosures for animals from both countries.'
      const agency = buildReading({ ...visit, url: null, outlet: 'Testagentur', paragraphs: [story, more] })
      const customer = buildReading({
        ...{
          ...visit,
          url: null,
          outlet: 'Beispielblatt',
          credits: ['Testagentur'],
          published: '2024-11-21T12:00:00Z',
        },
        paragraphs: [story, more.replace('shown', 'led through')],
      })
      const own = buildReading({
        ...visit,
        url: null,
        outlet: 'Eigenblatt',
        claims: [],
        paragraphs: ['Our correspondent saw guests feed bears in the zoo of the capital.'],
      })
      const { article: copy } = await archive.add(customer)
      await archive.add(own)
      const { article: original } = await archive.add(agency)
      const found = await nearDuplicates(archive.database, original)
      expect(found).toMatchObject([{ article: copy, role: 'copy' }])
      expect(found[0]?.reasons.map(({ code }) => code)).toEqual(['credits-the-other', 'published-later'])
      expect(await nearDuplicates(archive.database, copy)).toMatchObject([{ article: original, role: 'original' }])
    }))

  test('characters that no database takes are replaced and the offsets stay', () =>
    withArchive(async (archive) => {
      const added = await archive.add(buildReading({ ...visit, paragraphs: ['Null \0 and half a pair \ud83d here.'] }))
      const [version] = await articleHistory(archive.database, added.article)
      expect(version?.article.text).toMatch(/Null \uFFFD and half a pair \uFFFD here/)
    }))

  test('what cannot be stored leaves nothing behind', () =>
    withArchive(async (archive) => {
      const broken = { ...buildReading(visit), claims: [{ ...buildReading(visit).claims[0], polarity: null }] }
      await expect(archive.add(broken as never)).rejects.toThrow()
      expect(await archive.database.selectFrom('article_versions').select('version').execute()).toEqual([])
      expect((await archive.add(buildReading(visit))).outcome).toBe('added')
    }))

  test('several at once give the record that one by one gives, and none is stored when one cannot be', async () => {
    const readings = [...generateReadings({ seed: 6, articles: 10 })]
    await withArchive(async (archive) => {
      const broken = { ...readings[3], claims: [{ ...readings[3]?.claims[0], polarity: null }] } as never
      await expect(archive.addAll([...readings.slice(0, 3), broken].map((reading) => ({ reading })))).rejects.toThrow()
      expect(await archive.database.selectFrom('readings').select('version').execute()).toEqual([])
      const outcomes = await archive.addAll([...readings, ...readings].map((reading) => ({ reading })))
      expect(outcomes.map(({ outcome }) => outcome)).toEqual([
        ...readings.map(() => 'added'),
        ...readings.map(() => 'known'),
      ])
      const together = await dumpRecord(archive)
      await withArchive(async (other) => {
        for (const reading of readings) await other.add(reading)
        expect(await dumpRecord(other)).toEqual(together)
      })
    })
  })

  test('a rebuilt record is the same record', () =>
    withArchive(async (archive) => {
      for (const reading of generateReadings({ seed: 5, articles: 12 })) await archive.add(reading)
      const before = await dumpRecord(archive)
      await rebuildRecord(archive.database)
      expect(await dumpRecord(archive)).toEqual(before)
      expect(before['facts']?.length).toBeGreaterThan(80)
    }))

  test('an archive that a newer Lagebild has changed is not opened', async () => {
    const place = await newPlace()
    const archive = await openArchive(place)
    await sql`insert into kysely_migration (name, timestamp) values ('99-from-the-future', '2030')`.execute(
      archive.database,
    )
    await archive.close()
    await expect(openArchive(place)).rejects.toMatchObject({ code: 'archive-newer' })
  })

  test('dossiers are written, replaced by id, listed and removed; what is none is refused', () =>
    withArchive(async ({ database }) => {
      const visits = {
        id: 'visits',
        name: 'Visits',
        filter: { ...wholeRecord, parties: ['RUS', 'PRK'], types: ['CONSULT' as const] },
      }
      await writeDossier(database, { ...visits, name: 'Old name' })
      await writeDossier(database, visits)
      await writeDossier(database, { id: 'aid', name: 'Aid', filter: wholeRecord })
      expect((await readDossiers(database)).map(({ id }) => id)).toEqual(['aid', 'visits'])
      expect(await findDossier(database, 'visits')).toEqual(visits)
      for (const wrong of [
        null,
        {},
        { ...visits, name: '' },
        { ...visits, filter: { ...wholeRecord, types: ['HUG'] } },
      ])
        await expect(writeDossier(database, wrong)).rejects.toMatchObject({ code: 'dossier-wrong' })
      await removeDossier(database, 'visits')
      expect(await findDossier(database, 'visits')).toBeNull()
    }))
})
