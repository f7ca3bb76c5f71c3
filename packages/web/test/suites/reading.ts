import { describe, expect, it } from 'vitest'
import { type Desk, phone } from '../desk.ts'

const article = `Norwegen schickt Luftabwehr an Moldau

Oslo - Norwegen hat der Republik Moldau vier Flugabwehrsysteme und mindestens 90 Raketen geliefert. Das teilte das Verteidigungsministerium in Oslo mit. Russland warf Norwegen vor, die Region zu destabilisieren.`

/** Read, look at the claims, add, and find it again. */
export function testReading(desk: () => Desk): void {
  describe('reading', () => {
    it('shows the reading beside the text, adds it to the record, and finds it there', async () => {
      const page = await desk().open('/read', { language: 'de' })
      await page.getByRole('textbox', { name: 'Text des Artikels' }).fill(article)
      await page.getByRole('textbox', { name: 'Redaktion' }).fill('Fjordblatt')
      await page.getByRole('button', { name: 'Lesen', exact: true }).click()
      const text = page.getByRole('region', { name: 'Text des Artikels mit seinen Aussagen' })
      await text.getByRole('link', { name: 'geliefert' }).hover()
      const claims = page.getByRole('complementary', { name: 'Aussagen' })
      await claims.getByText('Wer das sagt').waitFor()
      await text.getByRole('link', { name: 'geliefert' }).click()
      await claims.getByRole('button', { name: 'Lösen' }).waitFor()
      await page.getByRole('checkbox', { name: 'Mengen' }).check()
      await page.getByRole('button', { name: 'Aufnehmen' }).click()
      await page.getByRole('link', { name: 'Artikel öffnen' }).click()
      await page.getByRole('heading', { level: 1, name: 'Norwegen schickt Luftabwehr an Moldau' }).waitFor()
      expect(await page.getByText('Fjordblatt').count()).toBeGreaterThan(0)
      await page.goto(`${desk().address}/?words=${encodeURIComponent('Flugabwehrsysteme')}`)
      const list = page.getByRole('list', { name: 'Ereignisse', exact: true })
      await list.getByRole('listitem').first().waitFor()
      await list.getByRole('link').first().click()
      await page.waitForURL(/\/happenings\//)
      await page.getByRole('region', { name: 'Wer das sagt' }).waitFor()
    })

    it('tells other readers that the record has grown, and not the one who added', async () => {
      const other = await desk().open('/')
      const page = await desk().open('/read')
      await page.getByRole('textbox', { name: 'Text of the article' }).fill(`${article} Das war am Montag.`)
      await page.getByRole('button', { name: 'Read', exact: true }).click()
      await page.getByRole('button', { name: 'Add to the record' }).click()
      await page.getByRole('link', { name: 'Open the article' }).waitFor()
      await other.getByText('The record has changed.').waitFor()
      expect(await page.getByText('The record has changed.').count()).toBe(0)
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
        .getByRole('link', { name: 'geliefert' })
        .click()
      await page.getByText(/^Claim \d+ of \d+$/).waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width)
    })

    it('says in words what cannot be read, in the language of the reader', async () => {
      const page = await desk().open('/read')
      await page.getByRole('textbox', { name: 'Or the address of an article' }).fill('http://127.0.0.1:9/secret')
      await page.getByRole('button', { name: 'Fetch and read' }).click()
      await page.getByText('This could not be read. The address leads into a private network').waitFor()
      const german = await desk().open('/read', { language: 'de' })
      await german.getByRole('textbox', { name: 'Oder die Adresse eines Artikels' }).fill('ftp://host.example/a')
      await german.getByRole('button', { name: 'Holen und lesen' }).click()
      await german.getByText('Das ließ sich nicht lesen. Geholt werden nur Adressen').waitFor()
    })

    it('takes no text that is empty or too long, and says so', async () => {
      const page = await desk().open('/read')
      const field = page.getByRole('textbox', { name: 'Text of the article' })
      const read = page.getByRole('button', { name: 'Read', exact: true })
      await field.fill(' \n ')
      expect(await read.isDisabled()).toBe(true)
      await field.fill('Ships came. '.repeat(40_000))
      await page.getByText('The text is longer than 400,000 characters.').waitFor()
      expect(await read.isDisabled()).toBe(true)
      await field.fill('Ships came.')
      expect(await read.isEnabled()).toBe(true)
    })
  })
}
