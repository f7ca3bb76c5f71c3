import type { FieldSources, IntakeField } from './intake-record.ts'

/** A value with the place it was read from. */
export interface Found<Value> {
  readonly value: Value
  readonly from: string
}

/** An article in the making: what a format gave, before cleaning, language and credits. */
export interface ArticleDraft {
  readonly url?: Found<string> | null
  readonly canonicalUrl?: Found<string> | null
  readonly outlet?: Found<string> | null
  readonly title?: Found<string> | null
  readonly section?: Found<string> | null
  readonly byline?: Found<string> | null
  readonly published?: Found<string> | null
  readonly modified?: Found<string> | null
  /** A language tag as the source wrote it, such as `de-AT`. */
  readonly languageTag?: Found<string> | null
  /** Agencies that the source names outside the text. */
  readonly credits?: Found<readonly string[]> | null
  /** Body without title; paragraphs divided by a blank line. */
  readonly body: Found<string>
}

/** The first value that is there. */
export function firstFound<Value>(...candidates: readonly (Found<Value> | null | undefined)[]): Found<Value> | null {
  return candidates.find((candidate) => candidate != null) ?? null
}

/** A value with its origin, or null where the value is missing or blank. */
export function found(value: string | null | undefined, from: string): Found<string> | null {
  const trimmed = value?.trim()
  return trimmed ? { value: trimmed, from } : null
}

/** The origins of the fields that are filled. */
export function sourcesOf(
  entries: readonly (readonly [IntakeField, Found<unknown> | null | undefined])[],
): FieldSources {
  return Object.fromEntries(entries.flatMap(([field, value]) => (value ? [[field, value.from]] : [])))
}
