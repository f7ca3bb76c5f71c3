import type { RecordChange } from '@lagebild/schema'

/** What is new about one happening, in the order given. */
export type HappeningChanges = readonly [RecordChange, ...RecordChange[]]

/** Changes by happening, the happenings in the order of their first change. */
export function groupByHappening(changes: readonly RecordChange[]): readonly HappeningChanges[] {
  const groups = new Map<string, [RecordChange, ...RecordChange[]]>()
  for (const change of changes) {
    const group = groups.get(change.happening.id)
    if (group) group.push(change)
    else groups.set(change.happening.id, [change])
  }
  return [...groups.values()]
}
