import type { AttributionLink, Claim } from '@lagebild/schema'
import type { ReadingState } from '../model/reading-state.ts'
import type { Step } from '../pipeline/step.ts'
import { treeOf } from '../tree/tree-of.ts'
import { evidenceSpan } from './evidence-span.ts'

/** Joins each event with its sources and its factuality to a claim; claims stand in the order of their triggers. */
export const claimsStep: Step<'claims'> = {
  name: 'claims',
  requires: ['sentences', 'attributions', 'events', 'factualities'],
  provides: ['claims'],
  run: (state) => ({ claims: joinClaims(state) }),
}

function joinClaims(state: ReadingState): Claim[] {
  const links = new Map<string, AttributionLink>(
    state.attributions.map(({ attribution: { id, name, country, kind } }) => [id, { ref: id, name, country, kind }]),
  )
  const joined = state.events.flatMap((located, position) => {
    const sentence = state.sentences[located.sentence]
    const factuality = state.factualities[position]
    if (!sentence || !factuality) throw new Error(`event ${position} has no sentence or no factuality`)
    const { certainty, polarity, status, chain } = factuality
    return {
      evidence: evidenceSpan(treeOf(sentence), located.head),
      event: located.event,
      attribution: chain.flatMap((id) => links.get(id) ?? []),
      certainty,
      polarity,
      status,
      exchange: located.exchange,
      readBy: { rule: located.rule, entry: located.entry },
    }
  })
  return joined
    .sort((a, b) => a.event.trigger.start - b.event.trigger.start || a.event.trigger.end - b.event.trigger.end)
    .map((claim, index) => ({ id: `c${index + 1}`, ...claim }))
}
