/** Where a sentence of a briefing comes from: the words of an article. */
export interface Citation {
  readonly number: number
  readonly origin: string
  readonly outlet: string | null
  readonly title: string | null
  readonly published: string | null
  readonly url: string | null
  readonly quote: string
  /** The place in the desk. */
  readonly deskUrl: string
}

/** A sentence with the numbers of what it rests on; there is always one. */
export interface CitedSentence {
  readonly text: string
  readonly citations: readonly number[]
}

export interface BriefingEntry {
  readonly sentence: CitedSentence
  /** `5 Medien, 2 Ursprünge`. */
  readonly support: string
  /** Where accounts contradict each other. */
  readonly differences: readonly CitedSentence[]
}

/** What happened in a part of the record, by days, with every sentence's sources. */
export interface Briefing {
  readonly title: string
  readonly language: string
  readonly facts: readonly (readonly [string, string])[]
  readonly sections: readonly { readonly heading: string; readonly entries: readonly BriefingEntry[] }[]
  readonly note: string | null
  readonly sourcesHeading: string
  readonly originLabel: string
  readonly deskLabel: string
  readonly citations: readonly Citation[]
}
