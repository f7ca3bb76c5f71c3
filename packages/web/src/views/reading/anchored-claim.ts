import type { Reading } from '@lagebild/schema'

/** The claim that an address points to: `#c3` by its id, `#at-120` by an offset of the text (the claim with the shortest evidence there). */
export function anchoredClaim(reading: Pick<Reading, 'claims'>, hash: string): string | null {
  const anchor = hash.replace(/^#/, '')
  const byId = reading.claims.find(({ id }) => id === anchor)
  if (byId) return byId.id
  const offset = /^at-(\d+)$/.exec(anchor)
  if (!offset) return null
  const at = Number(offset[1])
  const [nearest] = reading.claims
    .filter(({ evidence }) => evidence.start <= at && at < evidence.end)
    .toSorted((one, other) => one.evidence.end - one.evidence.start - (other.evidence.end - other.evidence.start))
  return nearest?.id ?? null
}
