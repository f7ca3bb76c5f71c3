import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'
import { findChromium } from './find-chromium.ts'
import { testAccess } from './suites/access.ts'
import { testDossier } from './suites/dossier.ts'
import { testHappening } from './suites/happening.ts'
import { testHostileArticles } from './suites/hostile-articles.ts'
import { testKeyboard } from './suites/keyboard.ts'
import { testLanguages } from './suites/languages.ts'
import { testLists } from './suites/lists.ts'
import { testManners } from './suites/manners.ts'
import { testReading } from './suites/reading.ts'
import { testTakeAlong } from './suites/take-along.ts'
import { testWeight } from './suites/weight.ts'

const chromium = findChromium()
const isBuilt = existsSync(fileURLToPath(new URL('../dist/index.html', import.meta.url)))

if (chromium === null) console.log('The pages are not tested: there is no Chromium (set LAGEBILD_CHROMIUM).')
else if (!isBuilt) console.log('The pages are not tested: they are not built (npm run build).')

describe.skipIf(chromium === null || !isBuilt)('the desk with the example dossiers', () => {
  let opened: Desk
  const desk = (): Desk => opened

  beforeAll(async () => {
    opened = await openDesk(chromium ?? '', { examples: true })
  }, 600_000)
  afterEach(async () => {
    await opened?.closePages()
  })
  afterAll(async () => {
    await opened?.close()
  })

  testDossier(desk)
  testHappening(desk)
  testLanguages(desk)
  testLists(desk)
  testTakeAlong(desk)
  testKeyboard(desk)
  testReading(desk)
  testHostileArticles(desk)
  testAccess(desk)
  testManners(desk)
  testWeight(desk)

  it('made no script error, asked for nothing that the policy refuses, and opened no dialog', () => {
    expect(opened.troubles).toEqual([])
  })
})

describe.skipIf(chromium === null || !isBuilt)('the desk with an empty record', () => {
  let opened: Desk

  beforeAll(async () => {
    opened = await openDesk(chromium ?? '', { examples: false })
  }, 600_000)
  afterAll(async () => {
    await opened?.close()
  })

  it('begins with the page that fills it', async () => {
    const page = await opened.open('/')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Read an article')
    expect(await page.getByText('The record is empty').count()).toBe(1)
    expect(opened.troubles).toEqual([])
  })
})
