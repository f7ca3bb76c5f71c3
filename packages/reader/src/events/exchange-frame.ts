import type { ExchangeFrame } from './predicate-entry.ts'

/** The exchange column: `item=obj kind=arms`, `giver=obj receiver=place item=obj kind=troops`; actor gives to recipient unless said. */
export function parseExchangeFrame(cell: string | undefined): ExchangeFrame | null {
  if (!cell) return null
  const parts = new Map(cell.split(' ').map((part) => part.split('=', 2) as [string, string]))
  for (const key of parts.keys()) {
    if (!['giver', 'receiver', 'item', 'kind'].includes(key)) throw new Error(`no part "${key}" in exchange "${cell}"`)
  }
  return {
    giver: parts.get('giver') ?? 'actor',
    receiver: parts.get('receiver') ?? 'recipient',
    item: parts.get('item') ?? 'obj',
    kind: parts.get('kind') ?? null,
  }
}
