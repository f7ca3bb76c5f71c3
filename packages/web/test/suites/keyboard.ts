import type { ArticleSummary, Page as RecordPage } from '@lagebild/schema'
import { describe, expect, it } from 'vitest'
import type { Desk } from '../desk.ts'

/** Everything by keyboard alone. */
export function testKeyboard(desk: () => Desk): void {
  describe('the keyboard', () => {
    it('reaches the content first by the skip link', async () => {
      const page = await desk().open('/')
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to content')
      await page.keyboard.press('Enter')
      expect(await page.evaluate('document.activeElement.id')).toBe('main')
    })

    it('goes on at the new page after a link', async () => {
      const page = await desk().open('/')
      await page.getByRole('link', { name: 'Dossiers', exact: true }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Dossiers' }).waitFor()
      expect(await page.evaluate('document.activeElement.id')).toBe('main')
    })

    it('opens a filter, chooses, and closes it again with the focus where it was', async () => {
      const page = await desk().open('/')
      await page.locator('summary', { hasText: 'Certainty' }).focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
      await page.waitForURL(/certainty=certain/)
      await page.keyboard.press('Escape')
      expect(await page.getByRole('checkbox', { name: 'certain', exact: true }).isVisible()).toBe(false)
      expect(await page.evaluate('document.activeElement.textContent')).toContain('Certainty')
    })

    it('walks from claim to claim, pins one, and lets it go', async () => {
      const { items } = (await (await fetch(`${desk().address}/api/articles`)).json()) as RecordPage<ArticleSummary>
      const article = items.find(({ claims }) => claims > 2)
      const page = await desk().open(`/articles/${article?.id}`)
      const text = page.getByRole('region', { name: 'Text of the article with its claims' })
      const first = text.locator('[data-triggers][tabindex="0"]')
      expect(await first.count()).toBe(1)
      await first.focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      const focused = await page.evaluate('document.activeElement.dataset.triggers')
      expect(focused).not.toBe(await first.getAttribute('data-triggers'))
      await page.keyboard.press('Enter')
      await page.waitForURL(/#c\d+$/)
      await page.getByRole('button', { name: 'Let go' }).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Let go' }).waitFor({ state: 'detached' })
    })
  })
}
