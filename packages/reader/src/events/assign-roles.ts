import { isMerePlace } from './is-mere-place.ts'
import type { PartyLookup } from './party-lookup.ts'
import type { Role, RoleRule } from './role-rule.ts'
import { isPrepositionSlot, type Slots } from './slots.ts'

export interface Roles {
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly places: readonly string[]
}

/** Entities by role, from the slots and the rules of frame and default; a rule of the frame replaces the default of its slot. */
export function assignRoles(
  slots: Slots,
  frame: readonly RoleRule[],
  defaults: readonly RoleRule[],
  parties: PartyLookup,
  recipientsOf: (token: number) => readonly string[] = parties.of,
): Roles {
  const named = new Set(frame.map(({ slot }) => slot))
  const rules = [...frame, ...defaults.filter(({ slot }) => !named.has(slot))]
  const found: Record<Role, string[]> = { actor: [], recipient: [], place: [] }
  const receiving = (token: number): readonly string[] => {
    const ids = recipientsOf(token)
    // `reneged on [its promise] to Niger`: who acts owns it, whom it is made to is meant.
    const isOwn = ids.length > 0 && parties.own(token).length === 0 && ids.every((id) => found.actor.includes(id))
    return isOwn ? parties.toward(token) : ids
  }
  const filling = (token: number, role: Role): readonly string[] =>
    role === 'actor' ? parties.behind(token) : role === 'recipient' ? receiving(token) : parties.of(token)
  const fill = ({ slot, role, isFallback }: RoleRule): void => {
    if (!role) return
    for (const token of slots.get(slot) ?? []) {
      const ids = slot === 'self' ? parties.own(token) : filling(token, role)
      for (const id of ids)
        if (!found[role].includes(id) && fits(id, role, isFallback && isPrepositionSlot(slot), parties))
          found[role].push(id)
    }
  }
  const sure = rules.filter((rule) => !rule.isFallback)
  for (const rule of sure) if (rule.role === 'actor') fill(rule)
  for (const rule of sure) if (rule.role !== 'actor') fill(rule)
  for (const rule of rules) if (rule.isFallback && rule.role && found[rule.role].length === 0) fill(rule)
  return {
    actors: found.actor,
    recipients: found.recipient.filter((id) => !found.actor.includes(id)),
    places: found.place,
  }
}

/**
 * A body that is named where (`bei der Nato`) is no place; and where nothing but a preposition speaks for it, a mere place is nobody that an act is
 * directed at: `vereinbarten in [Khartum]`.
 */
function fits(id: string, role: Role, isGuessed: boolean, parties: PartyLookup): boolean {
  if (role === 'place') return isMerePlace(id, parties) || parties.entity(id)?.kind === 'state'
  return !(role === 'recipient' && isGuessed && isMerePlace(id, parties))
}
