import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createViteServer } from 'vitest/node'

const here = fileURLToPath(new URL('.', import.meta.url))
const model = fileURLToPath(new URL('../../model/', import.meta.url))
const executablePath = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path))
const isReady = executablePath !== undefined && existsSync(`${model}syntax.onnx.gz`)
if (!executablePath) console.log('Skipped: no Chromium in /usr/bin, and CHROMIUM_PATH names none.')

describe.skipIf(!isReady)('the page in Chromium', () => {
  let server: Awaited<ReturnType<typeof createViteServer>>
  let browser: Browser
  let address: string

  beforeAll(async () => {
    server = await createViteServer({
      root: here,
      configFile: false,
      publicDir: model,
      logLevel: 'error',
      resolve: { conditions: ['source', 'browser', 'import', 'module', 'default'] },
      optimizeDeps: { noDiscovery: true },
      server: { port: 0, host: '127.0.0.1', hmr: false, watch: null, fs: { strict: false } },
    })
    await server.listen()
    address = server.resolvedUrls?.local[0] ?? ''
    browser = await chromium.launch({
      executablePath: executablePath as string,
      args: ['--no-sandbox', '--disable-gpu'],
    })
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  test('parses a German and an English sentence', async () => {
    const page = await browser.newPage()
    const problems: string[] = []
    page.on('pageerror', ({ message }) => problems.push(message))
    await page.goto(address)
    await page.locator('button:enabled, pre:has-text("Error")').first().waitFor({ timeout: 120_000 })
    expect(await page.locator('pre').textContent()).toBe('')

    await page.locator('button').click()
    await page.locator('pre', { hasText: 'Botschafter' }).waitFor({ timeout: 60_000 })
    const german = (await page.locator('pre').textContent()) ?? ''
    expect(german).toMatch(/\ttraf\ttreffen\tVERB\t.*\t0\troot\t/)
    expect(german).toMatch(/\tMinisterin\t.*\tnsubj\t/)

    await page.locator('select').selectOption('en')
    await page.locator('input').fill('The minister resigned in Riga.')
    await page.locator('button').click()
    await page.locator('pre', { hasText: 'resigned' }).waitFor({ timeout: 60_000 })
    expect(await page.locator('pre').textContent()).toMatch(/\tresigned\tresign\tVERB\t.*\t0\troot\t/)
    expect(problems).toEqual([])
  }, 180_000)
})
