import type { Article, Language, Sentence } from '@lagebild/schema'

/** An article of sentences without analysis: words and signs apart, a sentence to each line. */
export function plainArticle(
  language: Language,
  published: string | null,
  text: string,
): { article: Article; sentences: Sentence[] } {
  const article: Article = {
    id: 'a',
    url: null,
    outlet: null,
    title: null,
    section: null,
    published,
    language,
    text,
    credits: [],
  }
  const sentences = [...text.matchAll(/[^\n]+/g)].map((line): Sentence => {
    const tokens = [...line[0].matchAll(/[\p{L}\d]+|[^\s\p{L}\d]/gu)].map((word, index) => ({
      id: index + 1,
      form: word[0],
      lemma: '',
      upos: '',
      feats: {},
      head: index,
      deprel: 'dep',
      start: line.index + word.index,
      end: line.index + word.index + word[0].length,
      ner: 'O',
    }))
    return { start: line.index, end: line.index + line[0].length, tokens }
  })
  return { article, sentences }
}
