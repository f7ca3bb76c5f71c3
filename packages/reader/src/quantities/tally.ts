import type { NumberWord } from './number-lexicon.ts'

/** A number under way: `zwei Millionen dreihundert` has total 2,000,000 and group 300. */
export interface Tally {
  readonly total: number
  readonly group: number | null
  /** What is added to the group must be smaller: 10 after `twenty`, 100 after `hundred`, 1 after a digit. */
  readonly room: number
  /** The last multiple; the next one must be smaller, or multiply all (`lakh crore`). */
  readonly scale: number
  /** Whether the last word was a multiple. */
  readonly isScaled: boolean
  /** Value of the group that the last multiple multiplied. */
  readonly coefficient: number
  /** How many multiples were read. */
  readonly scales: number
}

export const emptyTally: Tally = {
  total: 0,
  group: null,
  room: Number.POSITIVE_INFINITY,
  scale: Number.POSITIVE_INFINITY,
  isScaled: false,
  coefficient: 0,
  scales: 0,
}

export const sumOf = (tally: Tally): number => exact(tally.total + (tally.group ?? 0))

/** Decimal arithmetic: 4.1 million is 4,100,000, not 4,099,999.9999999995. */
export const exact = (value: number): number => Number(value.toPrecision(15))

/** The tally with a word added; null where the word cannot go on with the number (`ten twenty`). */
export function addWord(tally: Tally, { kind, value }: NumberWord): Tally | null {
  switch (kind) {
    case 'digit':
    case 'teen':
    case 'ten':
    case 'fixed':
      return addValue(tally, value, kind === 'ten' ? 10 : kind === 'fixed' ? 0 : 1)
    case 'suffix':
      return tally.group !== null && tally.room === 1 ? { ...tally, group: tally.group + value, room: 0 } : null
    case 'hundred':
      if (tally.group !== null && (tally.group >= 1000 || (tally.group % 100 === 0 && tally.group > 0))) return null
      if (100 * (tally.group ?? 1) >= tally.scale) return null
      return {
        ...tally,
        group: exact((tally.group ?? 1) * value),
        room: value,
        isScaled: true,
        coefficient: tally.group ?? 1,
      }
    case 'half':
    case 'fraction': {
      if (tally.group === null) return null
      const part = kind === 'half' ? value : 1 / value
      return { ...tally, group: tally.group * part, room: 0, isScaled: false }
    }
    case 'share':
      return tally.group === null && tally.total === 0 ? { ...tally, group: value, room: 0 } : null
    default:
      return scaleBy(tally, value)
  }
}

function addValue(tally: Tally, value: number, room: number): Tally | null {
  if (tally.group !== null && (value >= tally.room || tally.group === 0 || value === 0)) return null
  return { ...tally, group: (tally.group ?? 0) + value, room, isScaled: false }
}

function scaleBy(tally: Tally, value: number): Tally | null {
  if (tally.group === null) {
    // `tausend Soldaten`; `three lakh crore`, `thousand million`.
    if (tally.total === 0)
      return { ...tally, total: value, scale: value, isScaled: true, coefficient: 1, scales: 1, room: value }
    return tally.isScaled && value > tally.scale
      ? { ...tally, total: exact(tally.total * value), scale: value, scales: 2 }
      : null
  }
  const scaled = exact(tally.group * value)
  if (value >= tally.scale) return null
  return {
    total: exact(tally.total + scaled),
    group: null,
    room: value,
    scale: value,
    isScaled: true,
    coefficient: tally.group,
    scales: tally.scales + 1,
  }
}
