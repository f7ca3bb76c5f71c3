import type { ArticleSummary, Page as RecordPage } from '@lagebild/schema'
import { describe, expect, it } from 'vitest'
import type { Desk } from '../desk.ts'

const markup =
  '<script>document.title="owned"</script><img src=x onerror="document.title=\'owned\'"><svg onload=alert(1)>'
const turned = '\u202egnortS\u202c \u2066isolated\u2069'
const sentence = 'Norway delivered four ships to Moldova, the ministry in Oslo said on Thursday. '

/** Articles that try to be more than text. */
export function testHostileArticles(desk: () => Desk): void {
  describe('a hostile article', () => {
    it('is shown as the text that it is', async () => {
      const page = await desk().open('/read')
      const text = `Ships ${markup} sent\n\n${sentence}${markup} ${turned} ${sentence}`
      await page.getByRole('textbox', { name: 'Text of the article' }).fill(text)
      await page.getByRole('textbox', { name: 'Outlet' }).fill(`${markup}${turned}`)
      await page.getByRole('button', { name: 'Read', exact: true }).click()
      const shown = page.getByRole('region', { name: 'Text of the article with its claims' })
      await shown.waitFor()
      expect(await shown.textContent()).toContain('onerror')
      await page.getByRole('button', { name: 'Add to the record' }).click()
      await page.getByRole('link', { name: 'Open the article' }).click()
      await page.waitForURL(/\/articles\//)
      await page.getByRole('heading', { level: 1 }).waitFor()
      for (const path of [new URL(page.url()).pathname, '/', '/dossiers']) {
        await page.goto(desk().address + path)
        await page.getByRole('heading', { level: 1 }).waitFor()
        expect(await page.locator('main script, main img, main svg[onload]').count()).toBe(0)
        expect(await page.locator('body').textContent()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
        expect(await page.title()).not.toMatch(/^owned/)
      }
      const { items } = (await (await fetch(`${desk().address}/api/articles`)).json()) as RecordPage<ArticleSummary>
      expect(items.some(({ outlet }) => outlet?.includes('onerror'))).toBe(true)
    })

    it('of a hundred thousand characters stays quick to walk through', async () => {
      const page = await desk().open('/read')
      const text = `Ships sent\n\n${sentence.repeat(Math.ceil(100_000 / sentence.length))}`
      await page.getByRole('textbox', { name: 'Text of the article' }).fill(text)
      await page.getByRole('button', { name: 'Read', exact: true }).click()
      const shown = page.getByRole('region', { name: 'Text of the article with its claims' })
      await shown.waitFor({ timeout: 300_000 })
      const triggers = shown.locator('[data-triggers]')
      expect(await triggers.count()).toBeGreaterThan(500)
      await triggers.first().focus()
      const began = performance.now()
      for (let step = 0; step < 20; step++) await page.keyboard.press('ArrowDown')
      // A step takes some 20 ms on an idle machine; a page drawn anew each time would take a second.
      expect((performance.now() - began) / 20).toBeLessThan(500)
    }, 400_000)
  })
}
