import type { Exchange } from '@lagebild/schema'
import type { ExchangeSetting } from './read-exchange.ts'
import { readItem } from './read-exchange.ts'

/**
 * What goes the other way in an exchange: `Iran lieferte Russland Drohnen [im Austausch gegen Kampfjets]` also says that Russia gave Iran jets.
 * Null where a side of the exchange is not named, or the kind of what is given back is not known.
 */
export function readReturn(exchange: Exchange, items: readonly number[], setting: ExchangeSetting): Exchange | null {
  if (exchange.giver === null || exchange.receiver === null) return null
  const item = readItem(items, null, setting)
  return item && { giver: exchange.receiver, receiver: exchange.giver, ...item }
}
