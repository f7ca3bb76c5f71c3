import type { InputError } from '@lagebild/schema'
import type { IntakeRecord } from '../record/intake-record.ts'

/** An article of a large file, or the reason why a part of the file is none. */
export interface ArticleOutcome {
  /** Where in the file: `line 17`, `record 4 https://…`, or the file's name. */
  readonly place: string
  readonly record: IntakeRecord | null
  readonly problem: InputError | null
}
