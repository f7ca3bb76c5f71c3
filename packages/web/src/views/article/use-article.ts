import type { ArticleView } from '@lagebild/schema'
import { type Query, useQuery } from '../../data/use-query.ts'

export function useArticle(id: string): Query<ArticleView | null> {
  return useQuery(`article/${id}`, (client) => client.article(id))
}
