import type { MentionForm } from '@lagebild/schema'
import type { EntityDraft } from '../entities/entity-draft.ts'
import type { Located } from '../model/located.ts'

/** A mention while its article is being read. */
export interface MentionDraft extends Located {
  readonly start: number
  readonly end: number
  readonly form: MentionForm
  readonly drafts: readonly EntityDraft[]
}
