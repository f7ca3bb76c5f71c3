import type { Difference, Happening } from '@lagebild/schema'
import type { Fact } from '../model/fact.ts'
import type { ToldHappening } from '../model/told-happening.ts'
import { viewOrigin } from './view-origin.ts'

type Entry = Happening['history'][number]

/** How the story changed: each origin's first word, and every attribute of which an origin later says something else. */
export function tellHistory(happening: ToldHappening, differences: readonly Difference[]): Entry[] {
  const order = new Map(happening.facts.map((fact, index) => [fact.id, index]))
  const position = (entry: Entry): number => order.get(entry.claim) ?? 0
  return [...firstWords(happening), ...differences.flatMap((difference) => changesOf(happening, difference))].sort(
    (a, b) => position(a) - position(b) || ((a.attribute ?? '') < (b.attribute ?? '') ? -1 : 1),
  )
}

function firstWords({ facts, originOf }: ToldHappening): Entry[] {
  return [...Map.groupBy(facts, (fact) => originOf(fact).key).values()].map((same) => {
    const [fact] = same as [Fact]
    return { ...entryOf(fact, originOf(fact)), attribute: null, of: null, text: fact.quote, previous: null }
  })
}

function changesOf({ facts, originOf }: ToldHappening, { attribute, of, values }: Difference): Entry[] {
  if (values.length < 2) return []
  const last = new Map<string, { readonly text: string; readonly day: string | null }>()
  return facts.flatMap((fact) => {
    const said = values.filter(({ claims }) => claims.includes(fact.id)).at(-1)
    if (!said) return []
    const origin = originOf(fact)
    const before = last.get(origin.key)
    last.set(origin.key, { text: said.text, day: fact.published })
    if (!before || before.text === said.text || before.day === fact.published) return []
    return { ...entryOf(fact, origin), attribute, of, text: said.text, previous: before.text }
  })
}

const entryOf = (fact: Fact, origin: Entry['origin']): Pick<Entry, 'day' | 'origin' | 'claim'> => ({
  day: fact.published,
  origin: viewOrigin(origin),
  claim: fact.id,
})
