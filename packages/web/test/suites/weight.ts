import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Desk, settle } from '../desk.ts'

/** Most script that a first visit may load, gzipped. */
const mostScript = 200 * 1024

/** What a first visit costs. */
export function testWeight(desk: () => Desk): void {
  describe('a first visit', () => {
    it.each(['/', '/read'])('to %s loads at most 200 KB of script', async (path) => {
      const page = await desk().open('/nowhere')
      const scripts: Promise<number>[] = []
      page.on('response', (response) => {
        if (/\.js$/.test(new URL(response.url()).pathname))
          scripts.push(response.body().then((body) => gzipSync(body).length))
      })
      await page.goto(desk().address + path)
      await settle(page)
      const total = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0)
      expect(total).toBeGreaterThan(50_000)
      expect(total).toBeLessThan(mostScript)
    })
  })
}
