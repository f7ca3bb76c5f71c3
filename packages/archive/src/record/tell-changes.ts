import type { Difference, DifferenceValue, RecordChange } from '@lagebild/schema'
import type { ToldHappening } from '../model/told-happening.ts'
import { viewOrigin } from './view-origin.ts'

/** One thing that a day's articles changed of a happening. */
export type ToldChange = Pick<RecordChange, 'kind' | 'origin' | 'attribute' | 'text'> & { readonly day: string }

/** What was new of a happening on which day: itself, further origins, contradictions, further amounts; oldest first. */
export function tellChanges(happening: ToldHappening, differences: readonly Difference[]): ToldChange[] {
  return [...origins(happening), ...differences.flatMap(changesOf)].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  )
}

function origins({ facts, originOf }: ToldHappening): ToldChange[] {
  const groups = [...Map.groupBy(facts, (fact) => originOf(fact).key).values()]
  return groups.flatMap(([fact], index) => {
    if (!fact?.published) return []
    const kind = index === 0 ? ('happening' as const) : ('origin' as const)
    return [{ day: fact.published, kind, origin: viewOrigin(originOf(fact)), attribute: null, text: fact.quote }]
  })
}

function changesOf({ attribute, standing, values }: Difference): ToldChange[] {
  const [first] = values
  return values.flatMap((value): ToldChange[] => {
    const { since, text } = value
    if (!since || !first?.since || value === first || since === first.since) return []
    const change = { day: since, origin: value.origins[0] ?? null, attribute, text }
    if (attribute === 'polarity') return [{ ...change, kind: text === 'negative' ? 'denied' : 'confirmed' }]
    if (standing === 'contested' && isNewContradiction(value, values)) return [{ ...change, kind: 'contested' }]
    return attribute === 'quantity' ? [{ ...change, kind: 'amount' }] : []
  })
}

const isNewContradiction = (value: DifferenceValue, values: readonly DifferenceValue[]): boolean =>
  value.excludes.some((index) => (values[index]?.since ?? '9999') <= (value.since ?? ''))
