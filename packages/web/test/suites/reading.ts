import { describe, expect, it } from 'vitest'
import { type Desk, phone } from '../desk.ts'

const article = `Russland schickt Nordkorea Braunbären

Moskau - Russland hat Nordkorea am Freitag fünf Braunbären geschenkt. Das teilte das Umweltministerium in Moskau mit. Nordkorea bestritt, dass die Bären angekommen seien.`

/** Read, look at the claims, add, and find it again. */
export function testReading(desk: () => Desk): void {
  describe('reading', () => {
    it('shows the reading beside the text, adds it to the record, and finds it there', async () => {
      const page = await desk().open('/read', { language: 'de' })
      await page.getByRole('textbox', { name: 'Text des Artikels' }).fill(article)
      await page.getByRole('textbox', { name: 'Redaktion' }).fill('Bärenblatt')
      await page.getByRole('button', { name: 'Lesen', exact: true }).click()
      const text = page.getByRole('region', { name: 'Text des Artikels mit seinen Aussagen' })
      await text.getByText('geschenkt', { exact: true }).hover()
      const claims = page.getByRole('complementary', { name: 'Aussagen' })
      await claims.getByText('Wer das sagt').waitFor()
      await text.getByText('geschenkt', { exact: true }).click()
      await claims.getByRole('button', { name: 'Lösen' }).waitFor()
      await page.getByRole('checkbox', { name: 'Mengen' }).check()
      await page.getByRole('button', { name: 'Aufnehmen' }).click()
      await page.getByRole('link', { name: 'Artikel öffnen' }).click()
      await page.getByRole('heading', { level: 1, name: 'Russland schickt Nordkorea Braunbären' }).waitFor()
      expect(await page.getByText('Bärenblatt').count()).toBeGreaterThan(0)
      await page.goto(`${desk().address}/?words=${encodeURIComponent('Braunbären')}`)
      const list = page.getByRole('region', { name: 'Ereignisse', exact: true })
      await list.getByRole('listitem').first().waitFor()
      await list.getByRole('link').first().click()
      await page.waitForURL(/\/happenings\//)
      await page.getByRole('region', { name: 'Wer das sagt' }).waitFor()
    })

    it('reads pasted text at once, on a phone too', async () => {
      const page = await desk().open('/read', { size: phone })
      const field = page.getByRole('textbox', { name: 'Text of the article' })
      await field.focus()
      await page.evaluate(`{
        const data = new DataTransfer()
        data.setData('text/plain', ${JSON.stringify(article)})
        document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
      }`)
      await page
        .getByRole('region', { name: 'Text of the article with its claims' })
        .getByText('geschenkt', { exact: true })
        .click()
      await page.getByText(/^Claim \d+ of \d+$/).waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width)
    })

    it('says in words what cannot be read', async () => {
      const page = await desk().open('/read')
      await page.getByRole('textbox', { name: 'Or the address of an article' }).fill('http://127.0.0.1:9/secret')
      await page.getByRole('button', { name: 'Fetch and read' }).click()
      await page.getByText('This could not be read.').waitFor()
    })
  })
}
