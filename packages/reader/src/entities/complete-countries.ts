import type { MentionDraft } from '../mentions/mention-draft.ts'
import type { EntityDraft } from './entity-draft.ts'

const boundSectors = new Set(['GOV', 'MIL', 'SPY', 'COP', 'JUD', 'LEG', 'OPP', 'PTY', 'REB', 'CVL', 'MED', 'LAB'])

/**
 * Ministers, soldiers, courts and protesters of whom the text does not say whose they are belong to the one country that their
 * sentence speaks of (`Police arrested two activists in Harare`), else to the one country that the article speaks of.
 */
export function completeCountries(mentions: readonly MentionDraft[]): void {
  const isOpen = (draft: EntityDraft): boolean =>
    draft.country === null && draft.kind !== 'place' && draft.sector !== null && boundSectors.has(draft.sector)
  const bySentence = Map.groupBy(mentions, ({ sentence }) => sentence)
  for (const here of bySentence.values())
    complete(
      here.flatMap(({ drafts }) => drafts),
      isOpen,
    )
  complete(
    mentions.flatMap(({ drafts }) => drafts),
    isOpen,
  )
}

function complete(drafts: readonly EntityDraft[], isOpen: (draft: EntityDraft) => boolean): void {
  const open = drafts.filter(isOpen)
  const countries = new Set(drafts.flatMap(({ country }) => country ?? []))
  const [only] = countries
  if (countries.size !== 1 || only === undefined) return
  for (const draft of open) draft.country = only
}
