import { AxeBuilder } from '@axe-core/playwright'
import type {
  ArticleSummary,
  Dossier,
  EntitySummary,
  HappeningSummary,
  Page as RecordPage,
  SourceView,
  Story,
} from '@lagebild/schema'
import { describe, expect, it } from 'vitest'
import { type Desk, desktop, phone, settle } from '../desk.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const pairs = [
  ['light', desktop],
  ['dark', desktop],
  ['dark', phone],
  ['light', phone],
] as const

/** axe on every page, light and dark, wide and narrow; and no page scrolls sideways. Each page is loaded once. */
export function testAccess(desk: () => Desk): void {
  const ask = async <T>(path: string): Promise<T> => (await fetch(desk().address + path)).json() as Promise<T>
  const paths: Readonly<Record<string, () => Promise<string>>> = {
    record: async () => '/',
    'filtered record': async () => '/?type=AID&party=RUS&contested=true',
    read: async () => '/read',
    dossiers: async () => '/dossiers',
    dossier: async () => `/dossiers/${(await ask<readonly Dossier[]>('/api/dossiers'))[0]?.id}`,
    happening: async () =>
      `/happenings/${(await ask<RecordPage<HappeningSummary>>('/api/happenings?contested=true')).items[0]?.id}`,
    article: async () =>
      `/articles/${(await ask<RecordPage<ArticleSummary>>('/api/articles')).items.find(({ claims }) => claims > 2)?.id}#c1`,
    entities: async () => '/entities',
    entity: async () => `/entities/${(await ask<RecordPage<EntitySummary>>('/api/entities')).items[0]?.party.key}`,
    sources: async () => '/sources',
    source: async () => `/sources/${(await ask<RecordPage<SourceView>>('/api/sources')).items[0]?.origin.key}`,
    exchanges: async () => '/exchanges',
    stories: async () => '/stories',
    story: async () => `/stories/${(await ask<RecordPage<Story>>('/api/stories')).items[0]?.id}`,
    search: async () => '/search?words=Russland',
    map: async () => '/map',
    graph: async () => '/graph',
    'missing page': async () => '/nowhere',
  }

  describe('access', () => {
    it.each(Object.keys(paths))(
      'axe finds nothing in any theme and size, and nothing scrolls sideways: %s',
      async (name) => {
        const page = await desk().open((await paths[name]?.()) ?? '/')
        await settle(page)
        // No page has frames: they would need a second tab for each result.
        const axe = new AxeBuilder({ page })
          .options({ resultTypes: ['violations'] })
          .withTags(rules)
          .setLegacyMode()
        const found: string[] = []
        for (const [theme, size] of pairs) {
          await page.emulateMedia({ colorScheme: theme })
          await page.setViewportSize({ ...size })
          await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))')
          const { violations } = await axe.analyze()
          for (const { id, nodes } of violations)
            found.push(`${theme} ${size.width} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
          const width = Number(await page.evaluate('document.documentElement.scrollWidth'))
          if (width > size.width) found.push(`${theme} ${size.width}: the page is ${width} wide`)
        }
        expect(found).toEqual([])
      },
    )
  })
}
