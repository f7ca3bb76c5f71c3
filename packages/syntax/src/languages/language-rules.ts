import type { TenseShapes } from './tense-shapes.ts'
/** What the rules know of a language. Every language folder holds one file a field, named for it. */
export interface LanguageRules {
  readonly abbreviations: Abbreviations
  readonly contractions: Contractions
  readonly dates: DateWords
  readonly hyphens: Hyphens
  readonly lemmaShapes: LemmaShapes
  readonly marks: Marks
  readonly numbers: Numbers
  /** Verb forms that tell their tense by themselves; null where the language has none. */
  readonly tenseShapes: TenseShapes | null
  readonly sentenceStarters: ReadonlySet<string>
  readonly unmarkedStarters: UnmarkedStarters
}

/** Words written with a full stop that belongs to them, without that stop. A first capital letter is allowed on each. */
export interface Abbreviations {
  /** Never the end of a sentence: a title, a conjunction, something that a word must follow. */
  readonly inside: ReadonlySet<string>
  /** Abbreviations only before a number; otherwise the stop ends a sentence. */
  readonly beforeNumber: ReadonlySet<string>
  /** May end a sentence; they do where the next word is a sentence starter. */
  readonly atEnd: ReadonlySet<string>
}

/** Surface words that hold several syntactic words. */
export interface Contractions {
  /** Lower-case surface form to its words. */
  readonly table: ReadonlyMap<string, readonly string[]>
  /** Ends of words, with their apostrophe written as `'`, that are words of their own: the longest is tried first. */
  readonly clitics: readonly string[]
  /** Whether a capitalised word gives up its clitic too: `Iran's`, but German `McDonald's`. */
  readonly splitsNames: boolean
  /** Whether a word and its clitic make a multiword token in the treebanks of the language. */
  readonly isMultiword: boolean
  /** Whether a possessive apostrophe after `s` stays with its word: German `Hans' Haus`. */
  readonly keepsFinalApostrophe: boolean
}

export interface DateWords {
  /** Months and their abbreviations without stop; after them and before them a number's stop is no sentence end. */
  readonly months: ReadonlySet<string>
}

export interface Hyphens {
  /** First parts that stay joined to the next one (`co-workers`); all other hyphens are tokens of their own. */
  readonly joinedPrefixes: ReadonlySet<string>
}

export interface Marks {
  /** Whether a run of `!` and `?` is one token. */
  readonly joinsRuns: boolean
  /** Whether a capital after a colon begins a sentence of its own, as German orthography has it. */
  readonly colonEndsClause: boolean
}

export interface Numbers {
  /** Whether a number with a full stop is an ordinal: `am 3. Mai`. */
  readonly hasOrdinalStop: boolean
  /** Words before a number that make a following stop an ordinal's, whatever comes next. */
  readonly beforeOrdinal: ReadonlySet<string>
  /** Words before a number that make it a plain one: `auf Seite 3. Dort ...` */
  readonly beforeCardinal: ReadonlySet<string>
  /** Units that are split from a number written together with them: `70km`. */
  readonly splitUnits: ReadonlySet<string>
}

/** Capitalised words that begin a sentence though no stop comes before: text after a heading on the same line. */
export interface UnmarkedStarters {
  /** Always: the language writes them small inside a sentence, and no name begins with them. */
  readonly always: ReadonlySet<string>
  /** Only before a small letter: names begin with them too, `Die Linke`. */
  readonly beforeSmall: ReadonlySet<string>
}

/** What lemmas look like. */
export interface LemmaShapes {
  /** Patterns that `form>lemma` seldom matches for a part of speech, in small letters. */
  readonly unlikely: Readonly<Record<string, readonly RegExp[]>>
  /** Numbers whose marks between thousands are no part of the lemma: English 8,000 -> 8000. */
  readonly thousands: RegExp | undefined
  /** Verbs with a prefix that lets `ge` or `zu` in between: an-ge-kommen, an-zu-kommen. */
  readonly separable: SeparableVerbs | undefined
}

export interface SeparableVerbs {
  readonly prefixes: ReadonlySet<string>
  readonly participle: string
  readonly infinitive: string
}
