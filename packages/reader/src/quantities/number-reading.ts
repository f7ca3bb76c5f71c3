/** A number found in the text: pieces from `first` up to `next`. */
export interface NumberReading {
  readonly first: number
  readonly next: number
  readonly value: number
  /** The number before its multiple and the multiple: 5 and 1,000,000 in `5 Millionen`; the multiple is 1 where there is none. */
  readonly coefficient: number
  readonly scale: number
  /** `digits` without any word, `words`, a `fraction` of something, or `vague` (`Dutzende`): at least so many. */
  readonly form: 'digits' | 'words' | 'fraction' | 'vague'
  /** Whether only a unit or a counted thing makes it a number: `one`, `4.5` in German. */
  readonly needsUnit: boolean
}
