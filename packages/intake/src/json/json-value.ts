/** A parsed JSON object, read field by field. */
export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list as it is, a single value as a list of one, nothing as an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}

/** A string that is not blank, or null. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** The name of a thing that may be given as a string or as an object with `name`. */
export function nameOf(value: unknown): string | null {
  return isObject(value) ? (textOf(value['name']) ?? textOf(value['literal'])) : textOf(value)
}
