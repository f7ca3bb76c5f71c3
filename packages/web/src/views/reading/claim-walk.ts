import type { Reading } from '@lagebild/schema'

/** Claims in the order in which their triggers stand in the text. */
export function claimsInOrder(reading: Reading): Reading['claims'] {
  return reading.claims.toSorted((one, other) => one.event.trigger.start - other.event.trigger.start)
}

/** Where a key leads from a claim; null where it leads nowhere. */
export function walkTo(order: readonly string[], current: string | null, key: string): string | null {
  const at = current === null ? -1 : order.indexOf(current)
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return order[Math.min(at + 1, order.length - 1)] ?? null
    case 'ArrowLeft':
    case 'ArrowUp':
      return order[Math.max(at - 1, 0)] ?? null
    case 'Home':
      return order[0] ?? null
    case 'End':
      return order.at(-1) ?? null
    default:
      return null
  }
}
