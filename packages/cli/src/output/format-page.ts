import type { Page } from '@lagebild/schema'
import { paint } from './paint.ts'

/** The items of a page with how many there are and how to see the next ones. */
export function formatPage<Item>({ items, next, total }: Page<Item>, format: (item: Item) => string): string {
  if (items.length === 0) return 'The record has nothing of this.\n'
  const end = next ? `${items.length} of ${total}; go on with --cursor ${next}` : `${total} in all`
  return `${items.map(format).join('\n\n')}\n\n${paint('dim', end)}\n`
}
