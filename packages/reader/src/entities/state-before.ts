import type { MentionDraft } from '../mentions/mention-draft.ts'
import type { MentionWeigher } from '../mentions/states-in-focus.ts'
import type { EntityDraft } from './entity-draft.ts'

/** Bodies that speak for their state as its name does; one that sits elsewhere does not (`Moscow's embassy in London`). */
const speaks = ({ kind, sector, isElsewhere }: EntityDraft): boolean =>
  kind === 'state' || (kind === 'organization' && (sector === 'GOV' || sector === 'MIL') && !isElsewhere)

const isNamed = ({ drafts }: MentionDraft): boolean => drafts.some(({ kind, key }) => kind === 'person' && key !== null)

/** Finds the state that a bare word for its bodies (`the government`, `die Polizei`) goes back to. */
export type StateBefore = (mention: MentionDraft) => string | null

/** The country of the only place where a mention's sentence is set: `Foreign Minister Lozano said [in Bogota]`. */
function hostOf({ sentence }: MentionDraft, mentions: readonly MentionDraft[]): string | null {
  const countries = new Set(
    mentions
      .filter((other) => other.sentence === sentence && other.drafts[0]?.kind === 'place')
      .flatMap(({ drafts }) => drafts.flatMap(({ country }) => country ?? [])),
  )
  return countries.size === 1 ? ([...countries][0] ?? null) : null
}

/** The state that is the subject of a sentence, where it is one alone. */
function subjectStates(mentions: readonly MentionDraft[], weigh: MentionWeigher): ReadonlyMap<number, string> {
  const found = new Map<number, Set<string>>()
  for (const mention of mentions) {
    if (mention.form === 'adjective' || !weigh(mention).isSubject) continue
    const states = mention.drafts.filter(speaks).flatMap(({ country }) => country ?? [])
    found.set(mention.sentence, new Set([...(found.get(mention.sentence) ?? []), ...states]))
  }
  return new Map(
    [...found].flatMap(([sentence, [only, ...more]]) => (only && more.length === 0 ? [[sentence, only]] : [])),
  )
}

/**
 * The only state that has acted in the article so far: itself, by a body that speaks for it, or, if it is that of the dateline, by any of its people
 * (`LILONGWE - Malawi's opposition rejected …`). Null where two have acted, or where the sentence before names two (`Iran warned Serbia.
 * The [government] …`) and the dateline does not decide: then the text does not say whose government speaks. Where the state of the dateline is one of
 * several, it is meant, as agencies write; a minister who speaks in another capital is of its state if that was the subject of the sentence before.
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
  const subjects = subjectStates(mentions, weigh)
  return (mention) => {
    const isBefore = (act: MentionDraft): boolean =>
      act.sentence < mention.sentence || (act.sentence === mention.sentence && act.end <= mention.start)
    const acted = [...firstActs].filter(([, act]) => isBefore(act)).map(([country]) => country)
    const [first, second] = acted
    if (first === undefined) return null
    const host = hostOf(mention, mentions)
    if (host !== null && host !== home && acted.length > 1)
      return subjects.get(mention.sentence - 1) === host ? host : null
    if (second !== undefined) {
      // `What does Israel say? A spokeswoman for the government …`: without a name, it may be the other's.
      // Nor does an agency repeat its dateline for a minister who is at home: `BAKU - … Energy Minister Djedovic signed it [in Baku]`.
      const other = isNamed(mention) && host === null ? undefined : subjects.get(mention.sentence - 1)
      return home !== null && acted.includes(home) && (other ?? home) === home ? home : null
    }
    const isClear = first === home || (named.get(mention.sentence - 1)?.size ?? 0) < 2
    return isClear ? first : null
  }
}
