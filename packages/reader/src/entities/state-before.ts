import type { MentionDraft } from '../mentions/mention-draft.ts'
import type { MentionWeigher } from '../mentions/states-in-focus.ts'
import type { EntityDraft } from './entity-draft.ts'

/** Bodies that speak for their state as its name does. */
const speaks = ({ kind, sector }: EntityDraft): boolean =>
  kind === 'state' || (kind === 'organization' && (sector === 'GOV' || sector === 'MIL'))

/** Finds the state that a bare word for its bodies (`the government`, `die Polizei`) goes back to. */
export type StateBefore = (mention: MentionDraft) => string | null

/**
 * The only state that has acted in the article so far: itself, by a body that speaks for it, or, if it is that of the dateline, by any of its people
 * (`LILONGWE - Malawi's opposition rejected …`). Null where two have acted, or where the sentence before names two (`Iran warned Serbia.
 * The [government] …`) and the dateline does not decide: then the text does not say whose government speaks.
 * @param mentions in text order
 * @param home country of the dateline
 */
export function stateBefore(
  mentions: readonly MentionDraft[],
  home: string | null,
  weigh: MentionWeigher,
): StateBefore {
  const named = new Map<number, Set<string>>()
  const firstActs = new Map<string, MentionDraft>()
  for (const mention of mentions) {
    const speaking = mention.drafts.filter(speaks).flatMap(({ country }) => country ?? [])
    const here = named.get(mention.sentence) ?? new Set()
    named.set(mention.sentence, here)
    for (const country of speaking) here.add(country)
    if (mention.form === 'adjective' || !weigh(mention).isSubject) continue
    const local = mention.drafts.flatMap(({ kind, country }) =>
      kind !== 'place' && country === home ? (home ?? []) : [],
    )
    for (const country of [...speaking, ...local]) if (!firstActs.has(country)) firstActs.set(country, mention)
  }
  const [first, second] = [...firstActs]
  return (mention) => {
    const isBefore = (act: MentionDraft): boolean =>
      act.sentence < mention.sentence || (act.sentence === mention.sentence && act.end <= mention.start)
    if (!first || !isBefore(first[1]) || (second && isBefore(second[1]))) return null
    const isClear = first[0] === home || (named.get(mention.sentence - 1)?.size ?? 0) < 2
    return isClear ? first[0] : null
  }
}
