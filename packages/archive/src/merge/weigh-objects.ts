import type { Fact } from '../model/fact.ts'
import { type ConceptClass, classOf, conceptsMeet } from './concept-relations.ts'
import type { Family } from './family.ts'
import { listed, nothing, speaksAgainst, speaksFor, type Weighing } from './reason.ts'

/**
 * Whether both are about the same kind of thing. Different things forbid the merge where they are what the act consists of: the paper
 * that is signed, what moves. Elsewhere two articles may name different sides of one matter.
 */
export function weighObjects(a: Fact, b: Fact): Weighing {
  const deciding = decidingClass(a.family) ?? decidingClass(b.family)
  const found = (one: Fact, other: Fact): string[] =>
    one.objects.filter((object) => other.objects.some((each) => conceptsMeet(object, each)))
  const shared = [...found(a, b), ...found(b, a)]
  if (deciding) {
    const [ofA, ofB] = [a, b].map(({ objects }) => objects.filter((object) => classOf(object) === deciding)) as [
      string[],
      string[],
    ]
    const meet = ofA.some((one) => ofB.some((other) => conceptsMeet(one, other)))
    if (ofA.length > 0 && ofB.length > 0 && !meet) return speaksAgainst('other-object', listed([...ofA, ...ofB]))
  }
  if (shared.some((object) => classOf(object) !== 'topic'))
    return speaksFor('same-object', listed(shared.filter((object) => classOf(object) !== 'topic')))
  return shared.length > 0 ? speaksFor('same-topic', listed(shared)) : nothing
}

function decidingClass(family: Family): ConceptClass | null {
  if (family === 'accord') return 'document'
  return family.startsWith('transfer:') ? 'thing' : null
}
