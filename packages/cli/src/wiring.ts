import { analyzeArticle, type ReadingState, readArticle, readingOf } from '@lagebild/reader'
import type { Article, Reading } from '@lagebild/schema'
import { createParser, type Parser } from '@lagebild/syntax'

/** The one place that joins parser and reader: articles in, readings out. */
export interface ArticleReader {
  readonly parser: Parser
  read(article: Article): Promise<Reading>
  /** The reading together with trees and places, for explaining it. */
  analyze(article: Article): Promise<{ reading: Reading; state: ReadingState }>
  close(): Promise<void>
}

/** Loads the syntax model; takes about a second. */
export async function openReader(): Promise<ArticleReader> {
  const parser = await createParser()
  return {
    parser,
    read: async (article) => readArticle(article, await parser.parse(article.text, article.language), parser.modelName),
    analyze: async (article) => {
      const sentences = await parser.parse(article.text, article.language)
      const state = analyzeArticle(article, sentences)
      return { reading: readingOf(state, parser.modelName), state }
    },
    close: () => parser.close(),
  }
}
