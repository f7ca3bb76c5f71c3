import type { SentenceTree } from '../tree/sentence-tree.ts'
import type { Roles } from './assign-roles.ts'
import { reciprocalTypes } from './default-frame.ts'
import type { RawEvent } from './raw-event.ts'

/** A predicate with the parties that its own words name. */
export interface CastAct {
  readonly event: RawEvent
  readonly roles: Roles
}

export interface CastEvent extends CastAct {
  /** What a promise says will be given: `sagte zu, Weizen [zu liefern]`; null where it says no such thing. */
  readonly promised: CastAct | null
}

/**
 * Talks, deals and the like that name no party are held by those of the act they stand beside: `haben ihre Kooperation
 * vertieft, wie Medien nach [Gesprächen in Pjöngjang] verkündeten`; failing that, by the parties told last.
 */
export function inheritParties(tree: SentenceTree, cast: readonly CastEvent[], before: Roles | null): CastEvent[] {
  return cast.map((one) => {
    const { event, roles } = one
    if (event.kind !== 'noun' || !reciprocalTypes.has(event.entry.type)) return one
    if (roles.actors.length + roles.recipients.length > 0) return one
    const above = tree.ancestors(event.head)
    const beside = cast
      .filter((other) => other !== one && reciprocalTypes.has(other.event.entry.type) && parties(other.roles) >= 2)
      .sort((a, b) => rank(above, a) - rank(above, b))[0]
    const from = beside?.roles ?? before
    return from ? { ...one, roles: { ...roles, actors: [...from.actors, ...from.recipients], recipients: [] } } : one
  })
}

const parties = ({ actors, recipients }: Roles): number => actors.length + recipients.length
const rank = (above: readonly number[], { event }: CastEvent): number => {
  const at = above.indexOf(event.head)
  return at < 0 ? above.length : at
}
