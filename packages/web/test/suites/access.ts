import { AxeBuilder } from '@axe-core/playwright'
import type {
  ArticleSummary,
  Dossier,
  EntitySummary,
  HappeningSummary,
  Page as RecordPage,
  SourceView,
} from '@lagebild/schema'
import { describe, expect, it } from 'vitest'
import { type Desk, desktop, phone, settle } from '../desk.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** axe on every page, in light and wide, in dark and narrow; and no page scrolls sideways. */
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
    search: async () => '/search?words=Russland',
    map: async () => '/map',
    graph: async () => '/graph',
    'missing page': async () => '/nowhere',
  }

  describe.each([
    ['light', desktop],
    ['dark', phone],
  ] as const)('in %s on %o', (theme, size) => {
    it.each(Object.keys(paths))('axe finds nothing on: %s', async (name) => {
      const page = await desk().open((await paths[name]?.()) ?? '/', { theme, size })
      await settle(page)
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      )
      expect(found).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(size.width)
    })
  })
}
