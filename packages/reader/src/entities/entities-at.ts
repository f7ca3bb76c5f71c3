import type { Mention } from '../model/mention.ts'
import type { ReadingState } from '../model/reading-state.ts'

/**
 * Mentions at a token of a sentence, best first: those whose head it is before those whose span holds it, phrases before the
 * adjectives in them, longer before shorter.
 * @param token zero-based index into the sentence's tokens
 */
export function entitiesAt({ mentions }: Pick<ReadingState, 'mentions'>, sentence: number, token: number): Mention[] {
  const rank = (mention: Mention): number => (mention.head === token ? 0 : 2) + (mention.form === 'adjective' ? 1 : 0)
  return mentions
    .filter((mention) => mention.sentence === sentence && mention.first <= token && token <= mention.last)
    .sort((a, b) => rank(a) - rank(b) || b.last - b.first - (a.last - a.first))
}
