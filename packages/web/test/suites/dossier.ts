import { describe, expect, it } from 'vitest'
import { type Desk, settle } from '../desk.ts'

/** What a dossier shows, and that its filter lives in the address. */
export function testDossier(desk: () => Desk): void {
  const list = (page: Awaited<ReturnType<Desk['open']>>) =>
    page.getByRole('list', { name: 'Happenings', exact: true }).locator('> li')

  describe('a dossier', () => {
    it('is found from the front page and shows what is new, what happened, what moved and who says so', async () => {
      const page = await desk().open('/')
      await page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link').first().click()
      await page.getByText('Dossier', { exact: true }).waitFor()
      for (const name of [
        'What is new',
        'Happenings',
        'Cooperation and conflict',
        'What moved between the parties',
        'Who the sources are',
      ])
        await page.getByRole('heading', { level: 2, name, exact: true }).waitFor()
      expect(await list(page).count()).toBeGreaterThan(3)
    })

    it('narrows by a kind of event, and the address brings the same list to another reader', async () => {
      const page = await desk().open('/')
      await list(page).first().waitFor()
      const all = await list(page).count()
      await page.locator('summary', { hasText: 'Kind' }).click()
      await page.getByRole('checkbox', { name: 'Aid' }).check()
      await page.waitForURL(/type=AID/)
      await settle(page)
      await page.getByRole('list', { name: 'Filters in force' }).waitFor()
      const narrowed = await list(page).count()
      expect(narrowed).toBeGreaterThan(0)
      expect(narrowed).toBeLessThan(all)
      const shared = await desk().open(new URL(page.url()).pathname + new URL(page.url()).search)
      await list(shared).first().waitFor()
      expect(await list(shared).count()).toBe(narrowed)
      await shared.getByRole('button', { name: 'Clear all' }).click()
      await settle(shared)
      expect(new URL(shared.url()).search).toBe('')
    })

    it('finds a party by a part of its name', async () => {
      const page = await desk().open('/')
      await page.locator('summary', { hasText: 'Parties' }).click()
      await page.getByRole('combobox', { name: 'Name of a state, person or organization' }).fill('Russ')
      await page.getByRole('listbox').getByRole('option').first().waitFor()
      await page.keyboard.press('Enter')
      await page.waitForURL(/party=/)
      expect(await page.getByRole('list', { name: 'Filters in force' }).getByRole('listitem').count()).toBe(2)
    })

    it('keeps a filter as a new dossier, and removes it after asking', async () => {
      const page = await desk().open('/?type=AID')
      await page.getByRole('link', { name: 'Keep this as a dossier' }).click()
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Aid of all kinds')
      await page.getByRole('button', { name: 'Keep it' }).click()
      await page.waitForURL(/\/dossiers\/aid-of-all-kinds/)
      await page.getByRole('heading', { level: 1, name: 'Aid of all kinds' }).waitFor()
      await page.goto(`${desk().address}/dossiers`)
      await page.getByRole('button', { name: 'Remove the dossier Aid of all kinds' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
      await page.getByRole('link', { name: 'Aid of all kinds' }).waitFor({ state: 'detached' })
    })
  })
}
