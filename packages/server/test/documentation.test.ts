import { afterAll, describe, expect, it } from 'vitest'
import { openSampleServer } from './open-sample-server.ts'

const app = await openSampleServer()
afterAll(() => app.close())
const page = async (url: string): Promise<string> => (await app.inject({ url })).body

describe('documentation', () => {
  it('lists every route of the description, and each link leads to its place', async () => {
    const description = (await app.inject({ url: '/api/openapi.json' })).json()
    const overview = await page('/api')
    for (const path of Object.keys(description.paths)) expect(overview).toContain(path)
    const links = [...overview.matchAll(/href="(\/api\/docs\/[\w-]+)(?:#([\w-]+))?"/g)]
    expect(links.length).toBeGreaterThan(40)
    for (const [, address = '', anchor] of links) {
      const answer = await app.inject({ url: address })
      expect([address, answer.statusCode]).toEqual([address, 200])
      if (anchor) expect(answer.body).toContain(`id="${anchor}"`)
    }
  })

  it('explains every schema that a route leads to', async () => {
    const schemas = await page('/api/docs/schemas')
    for (const group of ['happenings', 'reading', 'articles', 'dossiers'])
      for (const [, name = ''] of (await page(`/api/docs/${group}`)).matchAll(/href="\/api\/docs\/schemas#(\w+)"/g))
        expect(schemas).toContain(`id="${name}"`)
  })

  it('runs nothing and loads nothing from elsewhere', async () => {
    for (const url of ['/api', '/api/docs/happenings', '/api/docs/schemas']) {
      const { body, headers } = await app.inject({ url })
      expect(body).not.toMatch(/<script|<style|style=| on\w+=|(?:src|href)="(?:https?:)?\/\//)
      expect(headers['content-security-policy']).toContain("default-src 'none'")
    }
  })

  it('has no page for what is no part of the API', async () => {
    expect((await app.inject({ url: '/api/docs/nonsense' })).statusCode).toBe(404)
    const { headers } = await app.inject({ url: '/api/docs/%3Cscript%3E' })
    expect([headers['content-type'], headers['x-content-type-options']]).toEqual([
      'application/problem+json',
      'nosniff',
    ])
  })
})
