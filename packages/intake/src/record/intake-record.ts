import type { Article } from '@lagebild/schema'

/** What intake knows of an article beside its text; each is missing rather than guessed. */
export type IntakeField =
  | 'url'
  | 'canonicalUrl'
  | 'outlet'
  | 'title'
  | 'section'
  | 'byline'
  | 'published'
  | 'modified'
  | 'language'
  | 'credits'
  | 'text'

/** For each filled field the place it was read from: `given`, `json-ld`, `meta og:title`, `text line 1`. */
export type FieldSources = Readonly<Partial<Record<IntakeField, string>>>

/** An article with what the record does not keep of it, and the origin of every field. */
export interface IntakeRecord {
  readonly article: Article
  /** The address that the publisher names as the article's own, or null. */
  readonly canonicalUrl: string | null
  readonly byline: string | null
  /** ISO 8601, as far as the source gives it. */
  readonly modified: string | null
  readonly fields: FieldSources
}
