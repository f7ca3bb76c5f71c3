import type { ReadingState } from '@lagebild/reader'
import type { Language } from '@lagebild/schema'
import type { ArticleReader } from '../src/wiring.ts'

/** Reads a few sentences as an article without title, published on a Thursday. */
export async function analyzeText(reader: ArticleReader, text: string, language: Language): Promise<ReadingState> {
  const { state } = await reader.analyze({
    id: 'text',
    url: null,
    outlet: null,
    title: null,
    section: null,
    published: '2024-11-21',
    language,
    text,
    credits: [],
  })
  return state
}
