import type { MentionDraft } from '../mentions/mention-draft.ts'

const boundSectors = new Set(['GOV', 'MIL', 'SPY', 'COP', 'JUD', 'LEG', 'OPP', 'PTY', 'REB', 'CVL', 'MED', 'LAB'])

/** Where an article speaks of one country only, its ministers, soldiers and courts are that country's. */
export function completeCountries(mentions: readonly MentionDraft[]): void {
  const drafts = new Set(mentions.flatMap((mention) => mention.drafts))
  const countries = new Set([...drafts].flatMap(({ country }) => country ?? []))
  const [only] = countries
  if (countries.size !== 1 || only === undefined) return
  for (const draft of drafts)
    if (draft.country === null && draft.kind !== 'place' && draft.sector !== null && boundSectors.has(draft.sector))
      draft.country = only
}
