import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Desk, settle } from '../desk.ts'
import { eventColumns, findTableFaults, mentionColumns } from '../formats/gdelt-columns.ts'
import { openValidator, type Validator } from '../formats/open-validator.ts'
import { takeFile } from '../take-file.ts'

const dossier = '/dossiers/north-korea-russia'
const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n')

/** Everything that the menu of a dossier gives out, checked against the form that its format has. */
export function testTakeAlong(desk: () => Desk): void {
  describe('taken along from a dossier', () => {
    let validator: Validator
    beforeAll(async () => {
      validator = await openValidator(desk().address)
    })

    const openMenu = async (): Promise<{ readonly page: Page; readonly link: (name: string) => Locator }> => {
      const page = await desk().open(dossier)
      await settle(page)
      await page.locator('summary', { hasText: 'Take along' }).click()
      return { page, link: (name) => page.getByRole('link', { name, exact: true }) }
    }
    const take = async (name: string): Promise<string> => {
      const { page, link } = await openMenu()
      return (await takeFile(page, link(name))).text
    }
    /** Where a link that opens a page or a feed leads, and what stands there. */
    const follow = async (name: string): Promise<{ readonly page: Page; readonly text: string }> => {
      const { page, link } = await openMenu()
      const target = (await link(name).getAttribute('href')) ?? ''
      const [answer] = await Promise.all([
        page.waitForResponse((each) => each.url().endsWith(target)),
        link(name).click(),
      ])
      expect(answer.status()).toBe(200)
      return { page, text: await (await fetch(answer.url())).text() }
    }

    it.each(['Happenings (PLOVER, JSON Lines)', 'Claims (PLOVER, JSON Lines)'])(
      '%s are PLOVER records',
      async (name) => {
        const records = linesOf(await take(name)).map((line) => JSON.parse(line) as { readonly id: string })
        expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
        expect(records.flatMap((record) => validator.findFormFaults('ploverEvent', record))).toEqual([])
        for (const name of ['id', 'date', 'actor', 'event'])
          expect(validator.findFormFaults('ploverEvent', { ...records[0], [name]: undefined })).not.toEqual([])
      },
    )

    it('events and mentions are tables of GDELT 2.0, and every mention is one of an event', async () => {
      const events = await take('Events (GDELT 2.0, TSV)')
      expect(eventColumns).toHaveLength(61)
      expect(findTableFaults(events, eventColumns)).toEqual([])
      const mentions = await take('Mentions (GDELT 2.0, TSV)')
      expect(mentionColumns).toHaveLength(16)
      expect(findTableFaults(mentions, mentionColumns)).toEqual([])
      const numbers = new Set(linesOf(events).map((line) => line.split('\t')[0]))
      expect(numbers.size).toBe(linesOf(events).length)
      for (const line of linesOf(mentions)) expect(numbers).toContain(line.split('\t')[0])
      expect(findTableFaults(events, mentionColumns)).not.toEqual([])
    })

    it('places are GeoJSON, with points only for what is smaller than a country', async () => {
      const places = JSON.parse(await take('Places (GeoJSON)')) as {
        readonly features: readonly {
          readonly geometry: unknown
          readonly properties: { readonly precision: string }
        }[]
      }
      expect(validator.findFormFaults('geoJson', places)).toEqual([])
      expect(places.features.length).toBeGreaterThan(0)
      for (const { geometry, properties } of places.features)
        if (properties.precision === 'country') expect(geometry).toBeNull()
    })

    it('evidence is a page of Web Annotations', async () => {
      const page = JSON.parse(await take('Evidence (Web Annotations)')) as { readonly items: readonly object[] }
      expect(validator.findFormFaults('annotationPage', page)).toEqual([])
      expect(page.items.length).toBeGreaterThan(5)
      expect(validator.findFormFaults('annotationPage', { ...page, items: [{ type: 'Annotation' }] })).not.toEqual([])
    })

    it('claims are those of schema.org, as many as there are annotations', async () => {
      const claims = JSON.parse(await take('Claims (schema.org)')) as { readonly '@graph': readonly object[] }
      expect(validator.findFormFaults('claimGraph', claims)).toEqual([])
      const evidence = JSON.parse(await take('Evidence (Web Annotations)')) as { readonly items: readonly object[] }
      expect(claims['@graph']).toHaveLength(evidence.items.length)
    })

    it('the feed is Atom', async () => {
      const { text } = await follow('Feed of what is new (Atom)')
      expect(XMLValidator.validate(text)).toBe(true)
      const options = { ignoreAttributes: false, isArray: (name: string) => ['entry', 'link'].includes(name) }
      const { feed } = new XMLParser(options).parse(text)
      expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom')
      expect(feed.author.name).toBeTruthy()
      expect(feed.link.map((link: Record<string, string>) => link['@_rel'])).toContain('self')
      expect(feed.entry.length).toBeGreaterThan(0)
      for (const part of [feed, ...feed.entry]) {
        expect(part.id).toMatch(/^urn:\S+$/)
        expect(part.title).toBeTruthy()
        expect(part.updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
      }
      expect(new Set(feed.entry.map(({ id }: { id: string }) => id)).size).toBe(feed.entry.length)
    })

    it('the briefing as text cites what it says, and every note stands below', async () => {
      const text = await take('Briefing as text (Markdown)')
      expect(text).toMatch(/^# \S/)
      const sentences = linesOf(text).filter((line) => /^\s*- (?!\*\*)/.test(line))
      expect(sentences.length).toBeGreaterThan(3)
      for (const sentence of sentences) expect(sentence).toMatch(/\[\^\d+\]/)
      const cited = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number))
      expect(new Set([...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number))).toEqual(cited)
    })

    it('the briefing as a page has a note for every citation and leads back to the desk', async () => {
      const { page } = await follow('Briefing as a page to print')
      await page.getByRole('heading', { level: 1 }).waitFor()
      const citations = page.locator('a[href^="#"]')
      expect(await citations.count()).toBeGreaterThan(3)
      const targets = await citations.evaluateAll('links => links.map((link) => link.hash.slice(1))')
      for (const target of new Set(targets as readonly string[]))
        expect(await page.locator(`[id="${target}"]`).count()).toBe(1)
      expect(await page.locator('a[href*="/articles/"][href*="#c"]').count()).toBeGreaterThan(0)
    })
  })
}
