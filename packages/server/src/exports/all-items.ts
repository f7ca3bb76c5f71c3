import type { Page, PageRequest } from '@lagebild/schema'

const pageSize = 200
/** An export ends after so many lines; who needs more asks in parts of time. */
const mostItems = 100_000

/** Every item of a list, page after page. */
export async function* allItems<T>(ask: (page: PageRequest) => Promise<Page<T>>): AsyncGenerator<T> {
  let cursor: string | null = null
  let count = 0
  do {
    const page: Page<T> = await ask({ cursor, limit: pageSize })
    for (const item of page.items) {
      if (count === mostItems) return
      count += 1
      yield item
    }
    cursor = page.next
  } while (cursor !== null)
}
