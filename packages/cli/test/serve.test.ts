import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openArchive, recordQueries } from '@lagebild/archive'
import { createClient, exportNames, exportPath, type LagebildClient, type RecordEvent } from '@lagebild/client'
import { createPhrasing } from '@lagebild/phrasing'
import { languages, wholeRecord } from '@lagebild/schema'
import { createServer, loopbackNames } from '@lagebild/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadArticles } from '../src/commands/load-articles.ts'
import { openReaderWorker } from '../src/serve/open-reader-worker.ts'
import { serverParts } from '../src/serve/server-parts.ts'

const examples = fileURLToPath(new URL('../../../examples/kozlov', import.meta.url))
const names = ['01-en-arrival', '03-de-protokoll', '05-en-protocol', '07-de-tiere', '10-en-troops', '12-en-denial']
const folder = mkdtempSync(join(tmpdir(), 'lagebild-'))
const everything = { cursor: null, limit: 200 }
let close = async (): Promise<void> => {}
let client: LagebildClient
let base = ''

beforeAll(async () => {
  const archive = await openArchive({ folder })
  const reader = await openReaderWorker()
  const parts = serverParts({ archive, queries: recordQueries(archive) }, reader, { allowPrivate: false })
  const app = await createServer(parts, { pages: null, token: null, hosts: loopbackNames })
  base = await app.listen({ port: 0, host: '127.0.0.1' })
  client = createClient({ base })
  close = async () => {
    await app.close()
    await reader.close()
    await archive.close()
  }
  for (const name of names)
    for (const { text, title, ...meta } of await loadArticles(join(examples, `${name}.json`), {})) {
      const { url, outlet, published, language } = meta
      await client.add({
        text,
        language,
        ...(url && { url }),
        ...(outlet && { outlet }),
        ...(published && { published: published.slice(0, 10) }),
      })
    }
}, 180_000)

afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the server over a real record', () => {
  it('has what was added, and adding it again changes nothing', async () => {
    const before = await client.counts(wholeRecord)
    expect(before.articles).toBe(names.length)
    const [article] = (await client.articles(wholeRecord, everything)).items
    const view = await client.article(article?.id ?? '')
    const { text, url, published, outlet, language } = view?.reading.article ?? {}
    const again = await client.add({
      text: text ?? '',
      ...(language && { language }),
      ...(url && { url }),
      ...(outlet && { outlet }),
      ...(published && { published: published.slice(0, 10) }),
    })
    expect(again.articles[0]).toMatchObject({ id: article?.id, known: true })
    expect(await client.counts(wholeRecord)).toEqual(before)
  })

  it('answers every question in the form that is promised', async () => {
    const { items } = await client.happenings(wholeRecord, everything)
    expect(items.length).toBeGreaterThan(5)
    for (const { id } of items) expect((await client.happening(id))?.accounts.length).toBeGreaterThan(0)
    for (const { party } of (await client.entities({ words: null, kind: null, country: null }, everything)).items)
      expect((await client.entity(party.key))?.summary.party.key).toBe(party.key)
    for (const { origin } of (await client.sources(wholeRecord, everything)).items)
      expect((await client.source(origin.key))?.origin.key).toBe(origin.key)
    for (const { id } of (await client.stories(wholeRecord, everything)).items)
      expect((await client.story(id))?.id).toBe(id)
    expect(
      (await client.relation(['PRK', 'RUS'], { since: null, until: null, step: 'month' })).points.length,
    ).toBeGreaterThan(0)
    expect((await client.graph(wholeRecord, 10)).nodes.length).toBeGreaterThan(1)
    expect((await client.search('Zoo', everything)).items.length).toBeGreaterThan(0)
    expect((await client.changes(wholeRecord, '2024-11-01', everything)).items.length).toBeGreaterThan(0)
    const places = await client.places(wholeRecord)
    expect(places.find(({ place }) => /pyongyang/.test(place.key))?.point?.precision).toBe('city')
  })

  it('tells every happening and every exchange as a sentence', async () => {
    for (const language of languages) {
      const phrasing = createPhrasing(language)
      const sentences = [
        ...(await client.happenings(wholeRecord, everything)).items.map(phrasing.happening),
        ...(await client.exchanges(wholeRecord, everything)).items.map(phrasing.exchange),
      ]
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^[\p{Lu}\p{N}].{8,}\.$/u)
        expect(sentence).not.toMatch(/undefined|null|NaN|\{\d\}| {2}/)
      }
    }
  })

  it('exports it in every form', async () => {
    for (const name of exportNames) {
      const answer = await fetch(base + exportPath(name, wholeRecord, 'de'))
      expect([name, answer.status]).toEqual([name, 200])
      expect((await answer.text()).length).toBeGreaterThan(50)
    }
  })

  it('keeps dossiers and feeds', async () => {
    await client.saveDossier({ id: 'korea', name: 'Korea', filter: { ...wholeRecord, parties: ['PRK'] } })
    expect(await client.dossier('korea')).toMatchObject({ name: 'Korea' })
    expect(await (await fetch(`${base}/api/dossiers/korea/feed.atom`)).text()).toContain('<entry>')
    await client.removeDossier('korea')
    expect(await client.dossier('korea')).toBeNull()
  })

  it('tells who listens that an article came', async () => {
    const heard: RecordEvent[] = []
    const stop = client.subscribe((event) => heard.push(event))
    await new Promise((resolve) => setTimeout(resolve, 300))
    await client.add({
      text: 'Norway signs treaty\n\nNorway and Chile signed a treaty in Oslo on Monday.',
      outlet: 'Test',
    })
    await expect.poll(() => heard.map(({ kind, outlet }) => [kind, outlet])).toEqual([['article-added', 'Test']])
    stop()
  })

  it('reads hostile text as text', async () => {
    const hostile = `<script>alert(1)</script> \u202eNorway\u202c signed\n\n${'Norway and Chile signed a treaty on Monday. '.repeat(40)}<img src=x onerror=alert(1)>`
    const { readings } = await client.read({ text: hostile, language: 'en' })
    for (const { claims, article } of readings)
      for (const { evidence } of claims)
        expect(article.text.slice(evidence.start, evidence.end).length).toBeGreaterThan(0)
    await client.add({ text: hostile, language: 'en', outlet: '"><svg onload=alert(1)>' })
    const page = await (await fetch(base + exportPath('briefing.html', wholeRecord, 'en'))).text()
    expect(page).not.toMatch(/<script|<img|<svg/)
  })

  it('says what is wrong with input', async () => {
    await expect(client.read({ text: '   ' })).rejects.toMatchObject({ status: 400 })
    await expect(client.readFile(new Blob([new Uint8Array([0, 1, 2, 3, 255])]), 'x.bin')).rejects.toMatchObject({
      status: 400,
    })
    await expect(client.read({ url: 'http://127.0.0.1:1/private' })).rejects.toMatchObject({ status: 400 })
    await expect(client.happenings(wholeRecord, { cursor: 'nonsense', limit: 5 })).rejects.toMatchObject({
      status: 400,
    })
  })
})
