import type { MentionDraft } from '../mentions/mention-draft.ts'
import type { EntityDraft } from './entity-draft.ts'

/** Sectors whose bodies and people belong to one state. */
const boundSectors = new Set([
  'GOV',
  'MIL',
  'SPY',
  'COP',
  'JUD',
  'LEG',
  'OPP',
  'PTY',
  'REB',
  'CVL',
  'LAB',
  'AGR',
  'EDU',
  'HLH',
])
/** Bodies that every state has: an article about one state that speaks of the police means that state's. */
const stateBodies = new Set(['GOV', 'MIL', 'SPY', 'COP', 'JUD', 'LEG'])

/** In fewer sentences a named person may speak of another state than the own (`President Bush threatened Russia`). */
const shortestReport = 3

/**
 * Ministers, soldiers, courts and protesters of whom the text does not say whose they are belong to the state of what they
 * belong to (`her government`), of the place where their sentence is set (`Police arrested two activists in Harare`), of the
 * dateline, or, if every state has such a body, to the only state that the article speaks of. Others stay without a country: `media reports`
 * about Prague need not be Czech, nor rebels of the only state that a sentence names.
 * @param home country of the dateline
 */
export function completeCountries(mentions: readonly MentionDraft[], home: string | null): void {
  const bySentence = Map.groupBy(mentions, ({ sentence }) => sentence)
  const firsts = new Map<EntityDraft, number>()
  for (const { drafts, sentence } of mentions)
    for (const draft of drafts) if (!firsts.has(draft)) firsts.set(draft, sentence)
  const known = new Map<MentionDraft, readonly string[]>(
    mentions.map((mention) => [mention, mention.drafts.flatMap(({ country }) => country ?? [])]),
  )
  const only = (list: readonly MentionDraft[]): string | null => {
    const countries = new Set(list.flatMap((mention) => known.get(mention) ?? []))
    return countries.size === 1 ? ([...countries][0] ?? null) : null
  }
  const everywhere = only(mentions)
  const isLong = bySentence.size >= shortestReport
  for (const [draft, sentence] of firsts) {
    if (!isOpen(draft) || draft.owner !== null) continue
    const here = bySentence.get(sentence) ?? []
    const places = here.filter(
      ({ drafts, form }) => form === 'name' && drafts[0]?.kind === 'place' && !drafts[0].isSeat,
    )
    const isNamed = draft.key !== null || draft.kind === 'organization' || draft.sector !== 'GOV'
    const near = isNamed ? (only(places) ?? home) : null
    const bridge =
      draft.kind === 'person' && draft.key !== null && draft.sector === 'GOV'
        ? bodyBefore(bySentence.get(sentence - 1))
        : null
    draft.country =
      near ??
      bridge ??
      (stateBodies.has(draft.sector ?? '') && (isLong || draft.kind !== 'person' || draft.key === null)
        ? everywhere
        : null)
  }
  // Twice: `her government` takes the minister's country, its spokesman the government's.
  for (let round = 0; round < 2; round++)
    for (const draft of firsts.keys()) if (isOpen(draft)) draft.country = draft.owner?.country ?? null
}

/** `Die Regierung in Minsk verurteilte … Außenminister Pawel Kasakewitsch kündigte an`: he is of the government just named. */
function bodyBefore(mentions: readonly MentionDraft[] = []): string | null {
  const bodies = mentions
    .flatMap(({ drafts, form }) => (form === 'description' ? drafts : []))
    .filter(({ sector }) => sector === 'GOV')
  const countries = new Set(bodies.flatMap(({ country }) => country ?? []))
  return countries.size === 1 ? ([...countries][0] ?? null) : null
}

function isOpen({ country, kind, sector }: EntityDraft): boolean {
  return country === null && kind !== 'place' && kind !== 'state' && sector !== null && boundSectors.has(sector)
}
