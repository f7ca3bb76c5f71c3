import type { RecordFilter } from '@lagebild/schema'

/** What passes both filters, such as a dossier's own and the one that its reader chose. */
export function narrowFilter(base: RecordFilter, extra: RecordFilter): RecordFilter {
  return {
    // Parties must all take part; of the other lists any value is enough.
    parties: [...new Set([...base.parties, ...extra.parties])],
    places: common(base.places, extra.places),
    types: common(base.types, extra.types),
    kinds: common(base.kinds, extra.kinds),
    certainties: common(base.certainties, extra.certainties),
    origins: common(base.origins, extra.origins),
    languages: common(base.languages, extra.languages),
    words: [base.words, extra.words].filter(Boolean).join(' ') || null,
    since:
      [base.since, extra.since]
        .filter((day) => day !== null)
        .toSorted()
        .at(-1) ?? null,
    until: [base.until, extra.until].filter((day) => day !== null).toSorted()[0] ?? null,
    contested: base.contested || extra.contested,
  }
}

/** Values of both lists. Where they have none in common the reader's choice counts: an empty list would let everything through. */
function common<T>(base: readonly T[], extra: readonly T[]): readonly T[] {
  if (base.length === 0 || extra.length === 0) return base.length === 0 ? extra : base
  const both = extra.filter((value) => base.includes(value))
  return both.length > 0 ? both : extra
}
