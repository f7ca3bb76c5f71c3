import type { Sector } from '@lagebild/schema'
import { lexicons } from '../generated/lexicons.ts'
import { sectorOf, valuesOf } from './cells.ts'
import { foldName } from './name-key.ts'

/** What is known of a leader where the text leaves the country unsaid. */
export interface Leader {
  readonly country: string | null
  readonly sector: Sector | null
  readonly since: number
  readonly gender: 'm' | 'f'
}

/** A surname alone must be spelled as listed, for too many words fold into one key (`Kurds`, `Cardoso`). */
function leaderKey(name: string): string {
  if (/[\s-]/.test(name)) return foldName(name)
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

const leaders = new Map<string, Leader>(
  lexicons.world.leaders.flatMap((row) =>
    valuesOf(row['name']).map((name): [string, Leader] => [
      leaderKey(name),
      {
        country: row['country'] ?? null,
        sector: sectorOf(row['sector']),
        since: Number(row['from']),
        gender: row['gender'] === 'f' ? 'f' : 'm',
      },
    ]),
  ),
)

/** The leader of that name, unless the article is older than the office. */
export function leaderOf(name: string, published: string | null): Leader | undefined {
  const leader = leaders.get(leaderKey(name))
  if (!leader || (published !== null && Number(published.slice(0, 4)) < leader.since)) return undefined
  return leader
}
