/** Why two claims were held to be about one happening, or not. */
export interface Reason {
  readonly code:
    | 'same-parties'
    | 'compatible-parties'
    | 'same-persons'
    | 'same-day'
    | 'compatible-time'
    | 'possible-time'
    | 'same-object'
    | 'same-topic'
    | 'same-place'
    | 'compatible-place'
    | 'same-act'
    | 'same-predicate'
    | 'headline'
    | 'other-act'
    | 'other-parties'
    | 'other-persons'
    | 'other-time'
    | 'other-object'
    | 'other-place'
    | 'told-as-another'
  readonly detail: string
}

/** What a comparison of one attribute of two claims found. */
export interface Weighing {
  readonly reasons: readonly Reason[]
  /** What forbids the merge. */
  readonly against: readonly Reason[]
}

export const nothing: Weighing = { reasons: [], against: [] }
export const speaksFor = (code: Reason['code'], detail: string): Weighing => ({
  reasons: [{ code, detail }],
  against: [],
})
export const speaksAgainst = (code: Reason['code'], detail: string): Weighing => ({
  reasons: [],
  against: [{ code, detail }],
})

export const listed = (words: Iterable<string>): string => [...new Set(words)].sort().join(', ')
