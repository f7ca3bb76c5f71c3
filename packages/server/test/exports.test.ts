import { exportNames } from '@lagebild/client'
import { eventTypes } from '@lagebild/schema'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { afterAll, describe, expect, it } from 'vitest'
import { exportFormats } from '../src/exports/formats.ts'
import { openSampleServer } from './open-sample-server.ts'
import { parseCsv } from './parse-csv.ts'
import { sampleText } from './sample-article.ts'

const app = await openSampleServer()
afterAll(() => app.close())

const get = async (name: string) => {
  const answer = await app.inject({ url: `/api/export/${name}`, headers: { host: 'localhost:4280' } })
  expect(answer.statusCode).toBe(200)
  return answer
}
const linesOf = (body: string): string[] => body.split('\n').filter(Boolean)

describe('exports', () => {
  it('are all there under the names that the client knows', () => {
    expect(exportFormats.map(({ name }) => name).toSorted()).toEqual([...exportNames].toSorted())
  })

  for (const name of exportNames) {
    it(`answers ${name} in both languages`, async () => {
      for (const language of ['de', 'en']) {
        const answer = await app.inject({ url: `/api/export/${name}?in=${language}&party=PRK` })
        expect([answer.statusCode, answer.headers['content-language']]).toEqual([200, language])
        expect(answer.body.length).toBeGreaterThan(20)
      }
    })
  }

  it('are refused for a filter that there is not', async () => {
    expect((await app.inject({ url: '/api/export/happenings.csv?type=NONSENSE' })).statusCode).toBe(400)
    expect((await app.inject({ url: '/api/export/happenings.xls' })).statusCode).toBe(404)
  })
})

describe('tables', () => {
  for (const list of ['happenings', 'exchanges', 'sources', 'stories', 'articles', 'entities', 'places']) {
    it(`has as many ${list} in CSV as in JSON, and every line as wide as the heading`, async () => {
      const { body } = await get(`${list}.csv`)
      expect(body.startsWith('\ufeff')).toBe(true)
      expect(body.endsWith('\r\n')).toBe(true)
      const [heading = [], ...rows] = parseCsv(body.slice(1))
      expect(new Set(heading).size).toBe(heading.length)
      for (const row of rows) expect(row).toHaveLength(heading.length)
      expect(rows).toHaveLength((await get(`${list}.json`)).json().length)
    })
  }

  it('has only the entities of the kind that is asked for, and refuses the kind for other lists', async () => {
    const all = (await get('entities.json')).json()
    const states = (await get('entities.json?entityKind=state')).json()
    expect(states.length).toBeGreaterThan(0)
    expect(states).toEqual(all.filter(({ party }: { party: { kind: string } }) => party.kind === 'state'))
    expect(states.length).toBeLessThan(all.length)
    expect((await app.inject({ url: '/api/export/sources.json?entityKind=state' })).statusCode).toBe(400)
  })

  it('disarms text that a spreadsheet would run', async () => {
    const [heading = [], ...rows] = parseCsv((await get('happenings.csv')).body.slice(1))
    const row = rows[1] ?? []
    expect(row[heading.indexOf('quote')]).toMatch(/^'=cmd\|"\/c calc"!A1 <script>/)
    expect(row[heading.indexOf('quote_outlet')]).toBe(`'+Zeitung; "Blatt"`)
  })

  it('has sentences in the language that is asked for', async () => {
    expect((await get('happenings.csv?in=de')).body).toContain('Russland hat Nordkorea mehr als 70 Tiere')
    expect((await get('happenings.csv?in=en')).body).toContain('Russia gave more than 70 animals')
  })
})

describe('PLOVER', () => {
  it('has the required fields in every line, and only its own types', async () => {
    for (const name of ['happenings.plover.jsonl', 'claims.plover.jsonl']) {
      const events = linesOf((await get(name)).body).map((line) => JSON.parse(line))
      expect(events.length).toBeGreaterThan(0)
      for (const event of events) {
        expect(event.id).toEqual(expect.any(String))
        expect(event.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        expect(Array.isArray(event.actor)).toBe(true)
        for (const type of event.event) expect(eventTypes.filter((each) => each !== 'OTHER')).toContain(type)
        expect([1, 2, 3, 4]).toContain(event.quad_code)
      }
    }
  })

  it('says who acts by country code, and where the words of a claim stand', async () => {
    const [claim] = linesOf((await get('claims.plover.jsonl')).body).map((line) => JSON.parse(line))
    expect(claim.actor).toEqual([{ code: 'RUS', entity_text: 'Russland', identifier_text: 'RUS' }])
    expect(sampleText.slice(claim.text_info.start, claim.text_info.end)).toBe(claim.event_text[0])
    expect(claim.event_loc).toMatchObject({ country_code: 'PRK', resolution: 4 })
  })
})

describe('GDELT', () => {
  it('has 61 columns of events with their forms', async () => {
    const rows = linesOf((await get('gdelt-events.tsv')).body).map((line) => line.split('\t'))
    expect(rows.length).toBeGreaterThan(2)
    for (const row of rows) {
      expect(row).toHaveLength(61)
      expect(row[0]).toMatch(/^\d{1,15}$/)
      expect(row[1]).toMatch(/^\d{8}$/)
      expect(row[2]).toBe(row[1]?.slice(0, 6))
      expect(row[3]).toBe(row[1]?.slice(0, 4))
      expect(row[4]).toMatch(/^\d{4}\.\d{4}$/)
      expect(row[26]?.startsWith(row[28] ?? '-')).toBe(true)
      expect(row[29]).toMatch(/^[1-4]$/)
      expect(Number(row[30])).toBeGreaterThanOrEqual(-10)
      expect(row[59]).toMatch(/^\d{14}$/)
      expect(row[60]).toMatch(/^http:\/\/localhost:4280\/happenings\//)
    }
    const [signing] = rows
    expect(signing?.slice(5, 8)).toEqual(['PRK', 'NORDKOREA', 'PRK'])
    expect(signing?.slice(15, 18)).toEqual(['RUS', 'RUSSLAND', 'RUS'])
    expect(signing?.slice(51, 59)).toEqual(['4', 'Pjöngjang', 'KN', 'KN', '', '39.03', '125.75', 'KN'])
  })

  it('has 16 columns of mentions of events that are there', async () => {
    const events = new Set(linesOf((await get('gdelt-events.tsv')).body).map((line) => line.split('\t')[0]))
    const rows = linesOf((await get('gdelt-mentions.tsv')).body).map((line) => line.split('\t'))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(row).toHaveLength(16)
      expect(events.has(row[0])).toBe(true)
      expect(row[3]).toBe('1')
      expect(row[5]).toMatch(/^https:/)
    }
  })
})

describe('linked data', () => {
  it('has GeoJSON points for cities, and none for countries and the unknown', async () => {
    const { type, features } = (await get('places.geojson')).json()
    expect(type).toBe('FeatureCollection')
    expect(features.map(({ geometry }: { geometry: unknown }) => geometry)).toEqual([
      { type: 'Point', coordinates: [125.75, 39.03] },
      null,
      null,
    ])
    expect(features[1].properties.precision).toBe('country')
  })

  it('has annotations that lead back to the words, counted in characters', async () => {
    const page = (await get('evidence.jsonld')).json()
    expect([page['@context'], page.type]).toEqual(['http://www.w3.org/ns/anno.jsonld', 'AnnotationPage'])
    const [{ target, id, type, body }] = page.items
    expect([type, id]).toEqual(['Annotation', 'urn:lagebild:claim:f1'])
    expect(body[0].purpose).toBe('describing')
    const [position, quote] = target.selector
    const characters = [...sampleText]
    expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact)
    expect(sampleText).toContain(quote.prefix + quote.exact + quote.suffix)
  })

  it('has claims with author and appearance', async () => {
    const graph = (await get('claims.jsonld')).json()
    expect(graph['@context']).toBe('https://schema.org')
    for (const claim of graph['@graph']) {
      expect(claim).toMatchObject({ '@type': 'Claim', author: { '@type': 'Organization', name: 'KCNA' } })
      expect(claim.appearance.url).toBe('https://news.example/zoo?a=1&b=2')
    }
  })
})

describe('feed of a dossier', () => {
  it('is valid XML with the elements that Atom demands', async () => {
    const answer = await app.inject({ url: '/api/dossiers/zoo/feed.atom?in=de', headers: { host: 'localhost:4280' } })
    expect(answer.headers['content-type']).toBe('application/atom+xml; charset=utf-8')
    expect(XMLValidator.validate(answer.body)).toBe(true)
    const { feed } = new XMLParser({ ignoreAttributes: false }).parse(answer.body)
    expect(feed.title).toBe('Tiere & <Zoos>')
    expect(feed.id).toBe('urn:lagebild:dossier:zoo')
    expect(feed.author.name).toBe('Lagebild')
    for (const entry of [feed.entry].flat()) {
      expect(entry.id).toMatch(/^urn:lagebild:change:/)
      expect(entry.title).toBeTruthy()
      expect(entry.updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/)
    }
  })

  it('is not there for a dossier that is not', async () => {
    expect((await app.inject({ url: '/api/dossiers/none/feed.atom' })).statusCode).toBe(404)
  })
})

describe('briefing', () => {
  it('cites every sentence, in Markdown', async () => {
    const { body } = await get('briefing.md?in=de')
    const sentences = body.split('\n').filter((line) => /^\s*- (?!\*\*)/.test(line))
    expect(sentences.length).toBe(4)
    for (const sentence of sentences) expect(sentence).toMatch(/\[\^\d+\]/)
    const cited = new Set([...body.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number))
    const given = new Set([...body.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number))
    expect(cited).toEqual(given)
  })

  it('cites every sentence on the page, whose links lead somewhere', async () => {
    const { body } = await get('briefing.html?in=en')
    expect(body).toContain('<html lang="en">')
    const targets = [...body.matchAll(/href="#(\w+)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(0)
    for (const id of targets) expect(body.split(`id="${id}"`).length).toBe(2)
    expect(body).not.toMatch(/<script|<style| on\w+=/)
  })
})
