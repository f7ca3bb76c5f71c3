import { type Browser, chromium, type Page } from 'playwright-core'
import { type RunningServer, startServer } from './start-server.ts'

export const desktop = { width: 1280, height: 900 }
export const phone = { width: 375, height: 812 }

export interface OpenOptions {
  readonly language?: 'de' | 'en'
  readonly size?: { readonly width: number; readonly height: number }
  readonly theme?: 'light' | 'dark'
}

/** A server and a browser, for as long as the tests of a file run. */
export interface Desk {
  readonly address: string
  /** Opens a page in a browser of its own, as a new reader has it. */
  open(path: string, options?: OpenOptions): Promise<Page>
  /** Errors of scripts, refusals of the content security policy, and dialogs, on every page opened so far. */
  readonly troubles: readonly string[]
  /** Closes all pages, as after each test. */
  closePages(): Promise<void>
  close(): Promise<void>
}

/** Opens a desk on a record filled with the examples, or an empty one; with LAGEBILD_DESK, on a running server with examples. */
export async function openDesk(executablePath: string, record: { readonly examples: boolean }): Promise<Desk> {
  const running = record.examples ? process.env['LAGEBILD_DESK'] : undefined
  const server: RunningServer = running ? { address: running, stop: async () => {} } : await startServer(record)
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const troubles: string[] = []
  const watch = (page: Page): void => {
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('dialog', (dialog) => {
      troubles.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('console', (message) => {
      // What the server refuses (4xx) is told on the page; the browser also writes it to the console.
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) troubles.push(message.text())
    })
  }
  return {
    address: server.address,
    troubles,
    open: async (path, { language = 'en', size = desktop, theme = 'light' } = {}) => {
      const context = await browser.newContext({
        viewport: { ...size },
        locale: language === 'de' ? 'de-DE' : 'en-GB',
        colorScheme: theme,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      watch(page)
      await page.goto(server.address + path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return page
    },
    closePages: async () => {
      for (const context of browser.contexts()) await context.close()
    },
    close: async () => {
      await browser.close()
      await server.stop()
    },
  }
}

/** Waits until nothing on a page is being loaded; one answer can lead to the next question. */
export async function settle(page: Page): Promise<void> {
  for (let calm = 0; calm < 3; calm++) {
    const loading = page.locator('[data-loading]')
    if ((await loading.count()) > 0) {
      calm = -1
      await loading.first().waitFor({ state: 'detached' })
    }
    await page.waitForTimeout(100)
  }
}
