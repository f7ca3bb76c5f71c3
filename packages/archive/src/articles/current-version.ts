/** A version as far as its place among the others goes. */
export interface VersionDate {
  readonly version: string
  readonly published: string | null
  readonly retrieved: string | null
}

/** Versions from the first to the current one: by the date they bear, then by when they were fetched, then by their hash. */
export function orderVersions<Version extends VersionDate>(versions: readonly Version[]): Version[] {
  return [...versions].sort(
    (a, b) =>
      compare(instant(a.published), instant(b.published)) ||
      compare(instant(a.retrieved), instant(b.retrieved)) ||
      compare(a.version, b.version),
  )
}

/** What is not known comes first: whatever is known is taken for newer. */
function instant(date: string | null): number {
  const time = date === null ? Number.NaN : Date.parse(date)
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time
}

const compare = <Value>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0)
