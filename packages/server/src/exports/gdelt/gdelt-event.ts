import type { HappeningSummary } from '@lagebild/schema'
import { actorCells } from './actor-cells.ts'
import { cameoOf, quadClassOf } from './cameo.ts'
import { compactDay, compactTime, eventNumber, tabCell } from './event-number.ts'
import { geoCells } from './geo-cells.ts'

/**
 * A happening as a line of GDELT 2.0's event table of 61 columns, of which three are the second administrative level of its places. Null
 * where CAMEO has no code or no day is known.
 */
export function gdeltEvent(happening: HappeningSummary, sourceUrl: string): string | null {
  const cameo = cameoOf(happening.type, happening.mode)
  const day = happening.time.from ?? happening.time.to ?? happening.firstReported
  const added = happening.firstReported ?? day
  if (!cameo || !day || !added) return null
  // Reciprocal acts have several actors and no recipient: the second actor takes the other place.
  const [first, second] = happening.actors
  const other = happening.recipients[0] ?? second
  const place = happening.places[0]
  const cells = [
    eventNumber(happening.id),
    compactDay(day),
    compactDay(day).slice(0, 6),
    day.slice(0, 4),
    fractionOf(day),
    ...actorCells(first),
    ...actorCells(other),
    1,
    cameo.code,
    cameo.code.slice(0, 3),
    cameo.code.slice(0, 2),
    quadClassOf(cameo.code),
    cameo.goldstein,
    happening.articles,
    happening.outlets,
    happening.articles,
    0,
    ...geoCells(first?.kind === 'state' ? first : undefined),
    ...geoCells(other?.kind === 'state' ? other : undefined),
    ...geoCells(place),
    compactTime(added),
    sourceUrl,
  ]
  return `${cells.map(tabCell).join('\t')}\n`
}

/** GDELT's date as a fraction of the year, of 365 days: `2024.8822`. */
function fractionOf(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return (year + ((month - 1) * 30 + date) / 365).toFixed(4)
}
