/**
 * A syntactic word of Universal Dependencies. `start` and `end` are UTF-16 offsets into the article's text, end exclusive;
 * the words of a contraction (`am` = `an` + `dem`) share the offsets of the surface form.
 */
export interface Token {
  /** Position in the sentence, from 1. */
  readonly id: number
  readonly form: string
  readonly lemma: string
  /** Universal part of speech: NOUN, PROPN, VERB … */
  readonly upos: string
  /** Morphological features: `{ Case: 'Gen', Mood: 'Sub' }`. */
  readonly feats: Readonly<Record<string, string>>
  /** `id` of the head; 0 for the root. */
  readonly head: number
  /** Universal relation to the head, with subtype: `nsubj:pass`. */
  readonly deprel: string
  readonly start: number
  readonly end: number
  /** Name tag in IOB2: `O`, `B-PER`, `I-PER`; kinds PER, LOC, ORG, MISC. */
  readonly ner: string
  /** Set on the first word of a contraction: how many words the surface form holds. */
  readonly contraction?: { readonly form: string; readonly size: number }
}
