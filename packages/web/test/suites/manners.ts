import { describe, expect, it } from 'vitest'
import { type Desk, settle } from '../desk.ts'

/** How many things of a page move, or would on a change. */
const countMoving = `(() => {
  const moving = ({ transitionDuration, animationName }) =>
    animationName !== 'none' || transitionDuration.split(', ').some((each) => parseFloat(each) > 0)
  const elements = [...document.querySelectorAll('*')]
  return elements.filter((element) => ['', '::before', '::after'].some((part) => moving(getComputedStyle(element, part)))).length
})()`

/** What has the focus: its words, and whether it is outlined; a drawing by a heavier stroke, a file field by the label behind it. */
const describeFocus = `(() => {
  const element = document.activeElement
  if (!element || element === document.body) return null
  const outlined = (each) => {
    if (!each) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(each)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  }
  const mark = element.firstElementChild
  const drawn = mark instanceof SVGElement && getComputedStyle(mark).strokeWidth === '3px'
  const labelled = element.type === 'file' && outlined(element.nextElementSibling)
  const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)
  return { name: element.tagName + ' ' + words, shown: drawn || labelled || outlined(element) }
})()`

/** Paper, rest and focus. */
export function testManners(desk: () => Desk): void {
  describe('on paper', () => {
    it('a dossier is what was read, without what is there to click, in dark ink on white', async () => {
      const page = await desk().open('/dossiers/north-korea-russia', { theme: 'dark' })
      await settle(page)
      const screenOnly = [
        page.getByRole('navigation', { name: 'Sections' }),
        page.getByRole('search').first(),
        page.getByRole('link', { name: 'Keep this as a dossier' }),
        page.locator('summary', { hasText: 'Take along' }),
        page.getByRole('list', { name: 'Export' }).first(),
        page.getByRole('contentinfo'),
      ]
      for (const part of screenOnly) expect(await part.isVisible()).toBe(true)
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      for (const part of screenOnly) expect(await part.isVisible()).toBe(false)
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
      expect(await page.getByRole('list', { name: 'Happenings', exact: true }).isVisible()).toBe(true)
      expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(28, 28, 26)')
    })
  })

  describe('with reduced motion', () => {
    it('nothing moves, not even what tells that the page is loading', async () => {
      const page = await desk().open('/sources')
      await settle(page)
      await page.route('**/api/stories*', () => undefined)
      await page.getByRole('link', { name: 'Stories', exact: true }).click()
      await page.locator('[data-loading]').waitFor({ state: 'attached' })
      expect(await page.evaluate(countMoving)).toBe(0)
      await page.emulateMedia({ reducedMotion: 'no-preference' })
      expect(await page.evaluate(countMoving)).toBeGreaterThan(0)
    })
  })

  describe('the focus', () => {
    it.each(['/', '/read', '/map'])('is seen at every step of the tab key through %s', async (path) => {
      const page = await desk().open(path)
      await settle(page)
      const unseen: string[] = []
      let steps = 0
      for (; steps < 60; steps++) {
        await page.keyboard.press('Tab')
        const focus = (await page.evaluate(describeFocus)) as { readonly name: string; readonly shown: boolean } | null
        if (focus === null) break
        if (!focus.shown) unseen.push(focus.name)
      }
      expect(steps).toBeGreaterThan(15)
      expect(unseen).toEqual([])
    })
  })
}
