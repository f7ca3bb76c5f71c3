import type { Article, Attribution, Language } from '@lagebild/schema'
import type { ArticleReader } from 'lagebild'

/** Reads the attributions of a plain text whose first line is its title where it is a line of its own. */
export async function readAttributions(
  reader: ArticleReader,
  text: string,
  language: Language,
): Promise<readonly Attribution[]> {
  const [first = ''] = text.split('\n', 1)
  const article: Article = {
    id: 'text',
    url: null,
    outlet: null,
    title: first !== text && first.trim() ? first : null,
    section: null,
    published: null,
    language,
    text,
    credits: [],
  }
  return (await reader.read(article)).attributions
}

/** Every n-th of a list, for quick looks. */
export function keepEvery<Item>(items: readonly Item[], every: number): Item[] {
  return items.filter((_, index) => index % every === 0)
}
