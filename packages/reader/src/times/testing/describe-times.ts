import type { Language } from '@lagebild/schema'
import { emptyState } from '../../model/empty-state.ts'
import type { ReadingState } from '../../model/reading-state.ts'
import { timesStep } from '../times-step.ts'
import { plainArticle } from './plain-article.ts'

/**
 * The times of a text as `span = TYPE value from..to`; `|` in the text separates sentences, an open end of the interval is
 * left empty, and so is the whole interval where none is known.
 */
export function describeTimes(language: Language, published: string | null, text: string): string[] {
  const { article, sentences } = plainArticle(language, published, text.replaceAll('|', '\n'))
  const state: ReadingState = emptyState(article, sentences)
  return timesStep.run(state).times.map(({ time: { start, end, type, value, from, to } }) => {
    const interval = from || to ? ` ${from ?? ''}..${to ?? ''}` : ''
    return `${article.text.slice(start, end)} = ${type} ${value}${interval}`
  })
}
