/**
 * Makes a picture of every page of the desk, wide and narrow, from the example dossiers: docs/pictures/NAME.png and NAME-phone.png.
 * Needs Chromium (LAGEBILD_CHROMIUM or one of the usual places) and built pages; LAGEBILD_DESK takes a running server instead of a new one.
 */
import { mkdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ArticleSummary, EntitySummary, HappeningSummary, Page, SourceView, Story } from '@lagebild/schema'
import { type Desk, desktop, openDesk, phone, settle } from '../packages/web/test/desk.ts'
import { findChromium } from '../packages/web/test/find-chromium.ts'

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
/** Pictures stand in the repository; larger ones are refused. */
const mostBytes = 300 * 1024

const chromium = findChromium()
if (chromium === null) throw new Error('There is no Chromium; set LAGEBILD_CHROMIUM.')
mkdirSync(folder, { recursive: true })
const desk = await openDesk(chromium, { examples: true })
try {
  for (const [name, path] of Object.entries(await findPages(desk)))
    for (const [suffix, size] of [
      ['', desktop],
      ['-phone', phone],
    ] as const)
      await takePicture(`${name}${suffix}`, path, size)
} finally {
  await desk.close()
}

/** The pages that show most: the happening with most accounts, the article with most claims, and so on. */
async function findPages({ address }: Desk): Promise<Record<string, string>> {
  const first = async <T>(path: string, weight: (item: T) => number): Promise<T | undefined> => {
    const { items } = (await (await fetch(address + path)).json()) as Page<T>
    return items.toSorted((one, other) => weight(other) - weight(one))[0]
  }
  const happening = await first<HappeningSummary>(
    '/api/happenings?limit=200',
    (each) => 10 * each.contested.length + each.origins,
  )
  const article = await first<ArticleSummary>('/api/articles?limit=200', ({ claims }) => claims)
  const entity = await first<EntitySummary>('/api/entities?limit=200', ({ happenings }) => happenings)
  const source = await first<SourceView>('/api/sources?limit=200', ({ claims }) => claims)
  const story = await first<Story>('/api/stories?limit=200', ({ articles }) => articles.length)
  const key = encodeURIComponent
  return {
    record: '/',
    read: '/read',
    dossiers: '/dossiers',
    dossier: '/dossiers/north-korea-russia',
    happening: `/happenings/${key(happening?.id ?? '')}`,
    article: `/articles/${key(article?.id ?? '')}#c2`,
    entities: '/entities',
    entity: `/entities/${key(entity?.party.key ?? '')}`,
    sources: '/sources',
    source: `/sources/${key(source?.origin.key ?? '')}`,
    exchanges: '/exchanges',
    stories: '/stories',
    story: `/stories/${key(story?.id ?? '')}`,
    search: '/search?words=Soldaten',
    map: '/map',
    graph: '/graph',
  }
}

async function takePicture(name: string, path: string, size: typeof desktop): Promise<void> {
  const page = await desk.open(path, { size })
  await settle(page)
  if (!path.includes('#')) await page.evaluate('window.scrollTo(0, 0)')
  const file = `${folder}${name}.png`
  await page.screenshot({ path: file })
  await page.context().close()
  const bytes = statSync(file).size
  console.log(`${file} ${Math.round(bytes / 1024)} KB`)
  if (bytes > mostBytes) throw new Error(`${file} has ${bytes} bytes, at most ${mostBytes} are wanted`)
}
