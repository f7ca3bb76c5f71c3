import { type Difference, type DifferenceAttribute, type DifferenceValue, differenceAttributes } from '@lagebild/schema'
import type { Fact } from '../model/fact.ts'
import type { ToldHappening } from '../model/told-happening.ts'
import { attributes, type ToldValue } from './attribute-values.ts'
import { distinct, firstDay } from './tally.ts'
import { viewAmount } from './view-amount.ts'
import { viewOrigins } from './view-origin.ts'

interface Said {
  readonly fact: Fact
  readonly value: ToldValue
}

/**
 * What the accounts of a happening say of each attribute, and whether they exclude each other. Who denies it does not say where or how much
 * it was, where others say that it was.
 */
export function findDifferences(happening: ToldHappening): Difference[] {
  const asserted = happening.facts.filter(({ polarity }) => polarity === 'positive')
  return differenceAttributes.flatMap((attribute) => {
    const telling = attribute === 'polarity' || asserted.length === 0 ? happening.facts : asserted
    const said = telling.flatMap((fact) => attributes[attribute].read(fact).map((value) => ({ fact, value })))
    return [...Map.groupBy(said, ({ value }) => value.of)]
      .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
      .map(([of, same]) => compareValues(attribute, of, same, happening))
  })
}

function compareValues(
  attribute: DifferenceAttribute,
  of: string | null,
  said: readonly Said[],
  happening: ToldHappening,
): Difference {
  const groups = [...Map.groupBy(said, ({ value }) => value.key).values()]
  const relations = groups.map((one) =>
    groups.map((other) => relate(attribute, one[0] as Said, other[0] as Said, happening)),
  )
  const withRelation = (index: number, relation: string): number[] =>
    (relations[index] ?? []).flatMap((each, other) => (each === relation && other !== index ? [other] : []))
  const values = groups.map((same, index): DifferenceValue => {
    const { value } = same[0] as Said
    return {
      text: value.text,
      amount: value.amount && viewAmount(value.amount),
      time: value.time,
      parties: [...value.parties],
      origins: viewOrigins(same.map(({ fact }) => happening.originOf(fact))),
      since: firstDay(same.map(({ fact }) => fact.published)),
      until: findEnd(same, said, happening),
      claims: same.map(({ fact }) => fact.id),
      excludes: withRelation(index, 'excludes'),
      contains: withRelation(index, 'contains'),
      within: withRelation(index, 'within'),
    }
  })
  return { attribute, of, standing: standingOf(values), values }
}

const relate = (attribute: DifferenceAttribute, a: Said, b: Said, happening: ToldHappening) =>
  attributes[attribute].relate(a.value, b.value, happening.facts[0] ?? a.fact)

function standingOf(values: readonly DifferenceValue[]): Difference['standing'] {
  if (values.length === 1) return 'agreed'
  const stands = (value: DifferenceValue | undefined): boolean => value?.until === null
  const contested = values.some((value) => stands(value) && value.excludes.some((other) => stands(values[other])))
  return contested ? 'contested' : 'wider'
}

/** When everyone who said so had said something else: an outlet that later tells another number of the same origin has moved on. */
function findEnd(same: readonly Said[], all: readonly Said[], happening: ToldHappening): string | null {
  const keys = new Set(same.map(({ value }) => value.key))
  const teller = ({ fact }: Said): string => `${happening.originOf(fact).key} ${fact.outlet ?? fact.article}`
  const ends = distinct(same.map(teller)).map((each) => {
    const days = (said: readonly Said[]): string[] =>
      said.filter((one) => teller(one) === each).flatMap(({ fact }) => fact.published ?? [])
    const last = days(same).sort().at(-1)
    const later = days(all.filter(({ value }) => !keys.has(value.key))).filter(
      (day) => last !== undefined && day > last,
    )
    return later.sort()[0] ?? null
  })
  return ends.includes(null) ? null : (ends.sort().at(-1) ?? null)
}
