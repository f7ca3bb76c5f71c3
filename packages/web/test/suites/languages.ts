import { describe, expect, it } from 'vitest'
import type { Desk } from '../desk.ts'

/** German and English by the browser's language and by the switch. */
export function testLanguages(desk: () => Desk): void {
  describe('languages', () => {
    it('speaks the language of the browser', async () => {
      const german = await desk().open('/', { language: 'de' })
      expect(await german.getByRole('heading', { level: 1 }).textContent()).toBe('Gesamtbild')
      expect(await german.evaluate('document.documentElement.lang')).toBe('de')
      const english = await desk().open('/', { language: 'en' })
      expect(await english.getByRole('heading', { level: 1 }).textContent()).toBe('The record')
    })

    it('changes with the switch and remembers it', async () => {
      const page = await desk().open('/', { language: 'en' })
      await page.getByRole('button', { name: 'Deutsch' }).click()
      await page.getByRole('heading', { level: 1, name: 'Gesamtbild' }).waitFor()
      await page.reload()
      await page.getByRole('heading', { level: 1, name: 'Gesamtbild' }).waitFor()
    })

    it('words the same happening in both', async () => {
      const german = await desk().open('/', { language: 'de' })
      const english = await desk().open('/', { language: 'en' })
      const first = (page: typeof german, name: string) =>
        page.getByRole('list', { name, exact: true }).getByRole('link').first().textContent()
      const [one, other] = [await first(german, 'Ereignisse'), await first(english, 'Happenings')]
      expect(one).toMatch(/\w{3}/)
      expect(one).not.toBe(other)
    })
  })
}
