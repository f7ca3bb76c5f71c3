import type { Language } from '@lagebild/schema'

/** What the caller already knows about an article; a given value wins over anything found in the input. */
export interface ArticleMeta {
  readonly url?: string | null
  readonly outlet?: string | null
  readonly title?: string | null
  readonly section?: string | null
  /** ISO 8601 date or date-time. */
  readonly published?: string | null
  readonly language?: Language | null
  /** Character encoding named by the transport, such as the charset of a Content-Type header. */
  readonly charset?: string | null
}
