import type { Language, Sentence } from '@lagebild/schema'

/** Turns text into dependency trees. One parser may be shared by concurrent calls; the same text gives the same trees. */
export interface Parser {
  /** Name and version of the model, as its labels file gives it: `syntax-2026.11.2`. */
  readonly modelName: string
  /**
   * Splits text into sentences and analyses them. Offsets are UTF-16 code units into `text`. The words of a contraction
   * share the surface form's offsets (`am` = `an` + `dem`) unless they are written out in it (`don't` = `do` + `n't`).
   */
  parse(text: string, language: Language): Promise<Sentence[]>
  /**
   * Analyses sentences whose syntactic words are given (contractions already split) and keeps these words. Offsets are
   * those of the words joined by single spaces, sentences joined by a line feed. A sentence without words stays empty.
   */
  parseTokens(sentences: readonly (readonly string[])[], language: Language): Promise<Sentence[]>
  /** Waits for running calls and frees the model. Later calls throw an `InputError` with code `parser-closed`. */
  close(): Promise<void>
}
