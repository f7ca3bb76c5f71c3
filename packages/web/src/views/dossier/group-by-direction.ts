import type { ExchangeEntry, PartyView } from '@lagebild/schema'

export interface LedgerDirection {
  readonly id: string
  readonly giver: PartyView | null
  readonly receiver: PartyView | null
  readonly entries: readonly ExchangeEntry[]
}

/** Entries by who gives and who receives, the directions in the order of their first entry. */
export function groupByDirection(entries: readonly ExchangeEntry[]): readonly LedgerDirection[] {
  const groups = new Map<string, ExchangeEntry[]>()
  for (const entry of entries) {
    const id = `${entry.giver?.key ?? ''}\n${entry.receiver?.key ?? ''}`
    const group = groups.get(id)
    if (group) group.push(entry)
    else groups.set(id, [entry])
  }
  return [...groups].map(([id, group]) => ({
    id,
    giver: group[0]?.giver ?? null,
    receiver: group[0]?.receiver ?? null,
    entries: group,
  }))
}
