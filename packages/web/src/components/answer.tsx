import type { ReactNode } from 'react'
import type { Query } from '../data/use-query.ts'
import { Failure } from './failure.tsx'
import { Loading } from './loading.tsx'
import { NotFound } from './not-found.tsx'

interface AnswerProps<T> {
  readonly query: Query<T>
  readonly children: (data: NonNullable<T>) => ReactNode
}

/** Shows an answer of the record, or that it is on its way, failed, or that there is no such thing (`null`). */
export function Answer<T>({ query, children }: AnswerProps<T>) {
  if (query.state === 'loading') return <Loading />
  if (query.state === 'failed') return <Failure error={query.error} retry={query.retry} />
  if (query.data === null || query.data === undefined) return <NotFound />
  return <>{children(query.data)}</>
}
