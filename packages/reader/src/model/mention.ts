import type { MentionForm } from '@lagebild/schema'
import type { Located } from './located.ts'

/** A place in the text that refers to one entity, or to several (`beide Länder`). Offsets as in the schema. */
export interface Mention extends Located {
  readonly start: number
  readonly end: number
  readonly form: MentionForm
  /** Ids of entities; never empty. */
  readonly entities: readonly string[]
}
