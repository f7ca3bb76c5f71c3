/** The most frequent value; of several the smallest. Undefined for none. */
export function mostFrequent<Value extends string>(values: Iterable<Value>): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1))[0]?.[0]
}

/** Each value once, in the order of first appearance. */
export const distinct = <Value>(values: Iterable<Value>): Value[] => [...new Set(values)]

/** The most frequent value by language of its article. */
export function byLanguage(values: Iterable<readonly [language: string, value: string]>): Record<string, string> {
  const groups = Map.groupBy(values, ([language]) => language)
  return Object.fromEntries(
    [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([language, pairs]) => [language, mostFrequent(pairs.map(([, value]) => value)) ?? '']),
  )
}

/** The smallest and the largest of some days, null without any. */
export const firstDay = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).sort()[0] ?? null
export const lastDay = (days: readonly (string | null)[]): string | null =>
  days
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null
