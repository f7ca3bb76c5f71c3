import type { MentionDraft } from '../mentions/mention-draft.ts'
import type { MentionWeigher } from '../mentions/states-in-focus.ts'
import type { EntityDraft } from './entity-draft.ts'
import { stateBefore } from './state-before.ts'

/** Bodies that every state has: a text that has spoken of one state alone means that state's. */
const stateBodies = new Set(['GOV', 'MIL', 'SPY', 'COP', 'JUD', 'LEG'])
/** Those who act where they are: `Police arrested two activists in Harare`. Soldiers and envoys may act abroad. */
const localSectors = new Set(['COP', 'JUD', 'LEG', 'OPP', 'PTY', 'REB', 'CVL', 'LAB', 'AGR', 'EDU', 'HLH'])

/**
 * Bodies and people without name of whom the text does not say whose they are belong to the state of what they belong to
 * (`her government`), of the only place where their sentence is set (`Police arrested two activists in Harare`), of the dateline where the
 * article speaks of no other state, or, if every state has such a body, to the only state that has acted before; so do persons of name and office who act with no
 * state or body beside them. Others stay without a country: `media reports` about Prague need not be Czech, nor is a premier of the state whose minister he receives.
 * @param home country of the dateline
 */
export function completeCountries(mentions: readonly MentionDraft[], home: string | null, weigh: MentionWeigher): void {
  const bySentence = Map.groupBy(mentions, ({ sentence }) => sentence)
  const firsts = new Map<EntityDraft, MentionDraft>()
  for (const mention of mentions) for (const draft of mention.drafts) if (!firsts.has(draft)) firsts.set(draft, mention)
  const known = new Map<MentionDraft, readonly string[]>(
    mentions.map((mention) => [mention, mention.drafts.flatMap(({ country }) => country ?? [])]),
  )
  const only = (list: readonly MentionDraft[]): string | null => {
    const countries = new Set(list.flatMap((mention) => known.get(mention) ?? []))
    return countries.size === 1 ? ([...countries][0] ?? null) : null
  }
  const before = stateBefore(mentions, home, weigh)
  /**
   * `Foreign Minister Rami Khoury denied it`: an office that every state has. Whoever acts on a state, or beside a person of it, may be
   * another state's: `President Rami Khoury visited Norway`.
   */
  const actsForItsState = (mention: MentionDraft, draft: EntityDraft): boolean => {
    const { isSubject, isCoordinated } = weigh(mention)
    const state = before(mention)
    if (state === null || !stateBodies.has(draft.sector ?? '') || !isSubject || isCoordinated) return false
    return (bySentence.get(mention.sentence) ?? []).every(
      (other) =>
        !(known.get(other) ?? []).includes(state) ||
        other.drafts[0]?.kind === 'place' ||
        (other.drafts[0]?.kind !== 'person' && weigh(other).isSubject),
    )
  }
  const dateline = home !== null && only(mentions) === home ? home : null
  for (const [draft, mention] of firsts) {
    if (!isOpen(draft) || draft.owner !== null || (isNamedPerson(draft) && !actsForItsState(mention, draft))) continue
    const places = (bySentence.get(mention.sentence) ?? []).filter(
      ({ drafts, form }) => form === 'name' && drafts[0]?.kind === 'place' && !drafts[0].isSeat,
    )
    const here = localSectors.has(draft.sector ?? '') ? only(places) : null
    draft.country =
      here ?? (draft.isElsewhere ? null : ((stateBodies.has(draft.sector ?? '') ? before(mention) : null) ?? dateline))
  }
  // Twice: `her government` takes the minister's country, its spokesman the government's.
  for (let round = 0; round < 2; round++)
    for (const draft of firsts.keys()) if (isOpen(draft)) draft.country = draft.owner?.country ?? null
}

const isNamedPerson = ({ kind, key }: EntityDraft): boolean => kind === 'person' && key !== null

const boundSectors = new Set([...stateBodies, ...localSectors])

function isOpen({ country, kind, sector }: EntityDraft): boolean {
  return country === null && kind !== 'place' && kind !== 'state' && sector !== null && boundSectors.has(sector)
}
