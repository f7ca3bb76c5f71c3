import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, describe, expect, it } from 'vitest'
import { openSampleServer } from './open-sample-server.ts'

const app = await openSampleServer()
afterAll(() => app.close())

describe('questions', () => {
  const addresses = [
    '/api/about',
    '/api/happenings?party=PRK&party=RUS&type=AGREE&contested=true&limit=2&order=oldest',
    '/api/happenings/h1',
    '/api/exchanges?kind=goods',
    '/api/entities?words=Nord&kind=state&country=PRK',
    '/api/entities/koslow%20alexander',
    '/api/sources',
    '/api/sources/kcna',
    '/api/stories',
    '/api/stories/t1',
    '/api/articles?since=2024-11-01',
    '/api/articles/a1',
    '/api/relations/PRK/RUS?step=month',
    '/api/places',
    '/api/graph?limit=5',
    '/api/search?words=Zoo',
    '/api/dossiers',
    '/api/dossiers/zoo',
    '/api/counts',
    '/api/changes?after=2024-11-20',
  ]
  for (const url of addresses)
    it(`answers ${url}`, async () => {
      const answer = await app.inject({ url })
      expect([answer.statusCode, answer.statusCode === 200 ? '' : answer.body]).toEqual([200, ''])
      expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    })

  const refused: readonly (readonly [string, number, string])[] = [
    ['/api/happenings/none', 404, 'not-found'],
    ['/api/happenings?type=NONSENSE', 400, 'request-invalid'],
    ['/api/happenings?partei=PRK', 400, 'request-invalid'],
    ['/api/happenings?limit=201', 400, 'request-invalid'],
    ['/api/happenings?since=yesterday', 400, 'request-invalid'],
    ['/api/happenings?cursor=abc', 400, 'cursor-invalid'],
    ['/api/search', 400, 'request-invalid'],
    ['/api/nonsense', 404, 'no-such-address'],
    ['/api/happenings/%E0%A4%A', 400, 'request-invalid'],
  ]
  for (const [url, status, code] of refused)
    it(`says what is wrong with ${url}`, async () => {
      const answer = await app.inject({ url })
      expect(answer.headers['content-type']).toContain('application/problem+json')
      expect(answer.json()).toMatchObject({ status, code })
      expect(answer.statusCode).toBe(status)
    })

  it('walks through a list by its cursors', async () => {
    const first = (await app.inject({ url: '/api/happenings?limit=3' })).json()
    const second = (await app.inject({ url: `/api/happenings?limit=3&cursor=${first.next}` })).json()
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(['h1', 'h2', 'h3', 'h4'])
    expect(second.next).toBeNull()
  })

  it('answers 304 to who has the content, and 200 once it is another', async () => {
    const { headers } = await app.inject({ url: '/api/counts' })
    const again = await app.inject({ url: '/api/counts', headers: { 'if-none-match': String(headers.etag) } })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    const other = await app.inject({ url: '/api/dossiers', headers: { 'if-none-match': String(headers.etag) } })
    expect(other.statusCode).toBe(200)
  })
})

describe('description', () => {
  it('is valid OpenAPI 3.1', async () => {
    const description = (await app.inject({ url: '/api/openapi.json' })).json()
    expect(description.openapi).toBe('3.1.0')
    const { valid, errors } = await new Validator().validate(structuredClone(description))
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  it('writes each schema once and names every parameter of a filter', async () => {
    const description = (await app.inject({ url: '/api/openapi.json' })).json()
    expect(Object.keys(description.components.schemas)).toEqual(
      expect.arrayContaining(['Happening', 'HappeningSummary', 'OriginTree']),
    )
    expect(JSON.stringify(description).length).toBeLessThan(300_000)
    const names = description.paths['/api/happenings'].get.parameters.map(({ name }: { name: string }) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        'party',
        'place',
        'type',
        'kind',
        'certainty',
        'origin',
        'language',
        'words',
        'since',
        'until',
        'contested',
        'cursor',
        'limit',
        'order',
      ]),
    )
  })
})
