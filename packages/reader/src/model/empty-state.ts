import type { Article, Sentence } from '@lagebild/schema'
import type { ReadingState } from './reading-state.ts'

/** The state before the first step: the article and its trees, nothing read yet. */
export function emptyState(article: Article, sentences: readonly Sentence[]): ReadingState {
  return {
    article,
    sentences,
    entities: [],
    mentions: [],
    times: [],
    quantities: [],
    attributions: [],
    events: [],
    factualities: [],
    claims: [],
  }
}
