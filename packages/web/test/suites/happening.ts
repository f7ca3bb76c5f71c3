import type { Happening, HappeningSummary, Page as RecordPage } from '@lagebild/schema'
import { describe, expect, it } from 'vitest'
import type { Desk } from '../desk.ts'

/** Accounts side by side, and the way down to the words. */
export function testHappening(desk: () => Desk): void {
  const ask = async <T>(path: string): Promise<T> => (await fetch(desk().address + path)).json() as Promise<T>
  const contested = async (): Promise<Happening> => {
    const { items } = await ask<RecordPage<HappeningSummary>>('/api/happenings?contested=true')
    const [most] = items.toSorted((one, other) => other.origins - one.origins)
    return ask(`/api/happenings/${most?.id}`)
  }

  describe('a happening', () => {
    it('shows every account under its origin, and in a table what excludes what', async () => {
      const happening = await contested()
      const page = await desk().open(`/happenings/${happening.summary.id}`)
      const accounts = page.getByRole('region', { name: 'Who says so' })
      await accounts.waitFor()
      expect(await accounts.getByRole('heading', { level: 3 }).count()).toBe(happening.accounts.length)
      const quotes = happening.accounts.flatMap(({ claims }) => claims.map(({ quote }) => quote))
      for (const quote of quotes) expect(await accounts.getByText(quote, { exact: true }).count()).toBeGreaterThan(0)
      const differences = page.getByRole('region', { name: 'Where accounts differ' })
      expect(await differences.getByRole('cell', { name: /excludes/ }).count()).toBeGreaterThan(1)
    })

    it('leads from a quote to its place in the article, and back by the claim', async () => {
      const happening = await contested()
      const page = await desk().open(`/happenings/${happening.summary.id}`)
      const [claim] = happening.accounts[0]?.claims ?? []
      await page
        .getByRole('region', { name: 'Who says so' })
        .getByRole('link', { name: claim?.quote ?? '' })
        .first()
        .click()
      await page.waitForURL(new RegExp(`/articles/.*#${claim?.claim}$`))
      await page
        .getByRole('complementary', { name: 'Claims' })
        .getByText(/^Claim \d+ of \d+$/)
        .waitFor()
      await page.getByRole('link', { name: 'All accounts of this' }).click()
      await page.waitForURL(/\/happenings\//)
    })

    it('says so where there is none', async () => {
      const page = await desk().open('/happenings/none-of-this-name')
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Not in the record')
    })
  })
}
