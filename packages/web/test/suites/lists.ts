import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Desk, settle } from '../desk.ts'
import { openValidator, type Validator } from '../formats/open-validator.ts'
import { readTable } from '../formats/read-table.ts'
import { tableHeadings } from '../formats/table-headings.ts'
import { takeFile } from '../take-file.ts'

/** A page with a list, the name of its schema in the API, and where its entries stand on the page. */
type ListPage = readonly [
  list: 'happenings' | 'exchanges' | 'sources' | 'stories' | 'entities' | 'places',
  path: string,
  schema: string,
  entries: (page: Page) => Locator,
]

const tableRows = (page: Page): Locator => page.locator('main tbody > tr')
const lists: readonly ListPage[] = [
  [
    'happenings',
    '/?type=AID&type=COOPERATE&party=PRK',
    'HappeningSummary',
    (page) => page.getByRole('list', { name: 'Happenings', exact: true }).locator('> li'),
  ],
  ['exchanges', '/exchanges', 'ExchangeEntry', tableRows],
  ['sources', '/sources', 'SourceView', tableRows],
  ['stories', '/stories', 'Story', (page) => page.locator('main li > h2')],
  ['entities', '/entities?kind=state', 'EntitySummary', tableRows],
  ['places', '/map', 'MapPlace', tableRows],
]

/** Every list as the table and the JSON that its page offers: as many entries as the page shows, and of the promised form. */
export function testLists(desk: () => Desk): void {
  describe('a list, saved from its page', () => {
    let validator: Validator
    beforeAll(async () => {
      validator = await openValidator(desk().address)
    })

    it.each(lists)('of %s holds what the page shows', async (list, path, schema, entries) => {
      const page = await desk().open(path)
      await settle(page)
      await showAll(page)
      const shown = await entries(page).count()
      expect(shown).toBeGreaterThan(0)
      const links = page.getByRole('list', { name: 'Export' }).first()

      const table = await takeFile(page, links.getByRole('link', { name: 'CSV', exact: true }))
      expect(table.name).toBe(`lagebild-${list}.csv`)
      const { heading, rows } = readTable(table.text)
      expect([heading, rows.length]).toEqual([tableHeadings[`${list}.csv`], shown])

      const json = await takeFile(page, links.getByRole('link', { name: 'JSON', exact: true }))
      expect(json.name).toBe(`lagebild-${list}.json`)
      const items = JSON.parse(json.text) as readonly unknown[]
      expect(items).toHaveLength(shown)
      expect(validator.findListFaults(schema, items)).toEqual([])
      // What is not of the form is found: each field taken away in turn is missed.
      const [first] = items as readonly object[]
      for (const name of Object.keys(first ?? {}))
        expect(validator.findListFaults(schema, [{ ...first, [name]: undefined }])).not.toEqual([])
    })

    it('of articles holds as many as the page says, under the menu of everything', async () => {
      const page = await desk().open('/dossiers/north-korea-russia')
      await settle(page)
      const [, said] = /from (\d+) articles/.exec((await page.locator('main header').first().textContent()) ?? '') ?? []
      const take = async (name: string) => {
        await page.locator('summary', { hasText: 'Take along' }).click()
        return takeFile(page, page.getByRole('link', { name, exact: true }))
      }
      const table = await take('Articles (CSV)')
      const { heading, rows } = readTable(table.text)
      expect([heading, rows.length]).toEqual([tableHeadings['articles.csv'], Number(said)])
      await page.keyboard.press('Escape')
      const items = JSON.parse((await take('Articles (JSON)')).text) as readonly unknown[]
      expect(items).toHaveLength(Number(said))
      expect(validator.findListFaults('ArticleSummary', items)).toEqual([])
    })
  })
}

/** Asks for more until the whole list stands on the page. */
async function showAll(page: Page): Promise<void> {
  const more = page.locator('main').getByRole('button', { name: 'Show more' }).first()
  while (await more.isVisible()) {
    await more.click()
    await settle(page)
  }
}
