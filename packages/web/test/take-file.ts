import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'

/** Clicks on a link that saves a file, and reads what was saved. */
export async function takeFile(page: Page, link: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}
