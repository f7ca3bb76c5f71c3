import { type EventType, eventTypes } from '@lagebild/schema'
import { lexicons } from '../generated/lexicons.ts'

/**
 * PLOVER's scores of cooperation (up to 10) and conflict (down to -10) by event type: manual of 2021, table of numeric scores. The manual
 * prints ACCUSE without its sign; its modes are negative. OTHER is ours and counts as neither.
 */
export const ploverScores = Object.fromEntries(
  lexicons.world.ploverScores.map(({ type = '', score = '0' }) => [type, Number(score)]),
) as Readonly<Record<EventType, number>>

export const cooperativeTypes = eventTypes.filter((type) => ploverScores[type] > 0)
export const conflictualTypes = eventTypes.filter((type) => ploverScores[type] < 0)
