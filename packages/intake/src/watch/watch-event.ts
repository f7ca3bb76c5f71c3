import type { StoredArticle } from './stored-article.ts'

/** What happens while feeds are watched; each is one line of `lagebild watch --json`. */
export type WatchEvent =
  | {
      readonly event: 'feed'
      readonly url: string
      readonly title: string | null
      readonly isUnchanged: boolean
      readonly entries: number
      /** Entries whose articles were not known. */
      readonly queued: number
    }
  | { readonly event: 'feed-failed'; readonly url: string; readonly code: string; readonly message: string }
  | {
      readonly event: 'article'
      readonly id: string
      readonly url: string
      readonly title: string | null
      readonly outlet: string | null
      /** `duplicate`: another address of an article that is there; `unchanged`: the server says that it is as it was. */
      readonly outcome: 'stored' | 'duplicate' | 'unchanged'
      /** What the archive made of it: mostly one, none where nothing was stored. */
      readonly stored: readonly StoredArticle[]
    }
  | {
      readonly event: 'postponed'
      readonly id: string
      readonly url: string
      readonly code: string
      readonly message: string
      readonly attempt: number
      /** Until the next try. */
      readonly seconds: number
    }
  | {
      readonly event: 'failed'
      readonly id: string
      readonly url: string
      readonly code: string
      readonly message: string
    }
  /** `round`: all feeds were visited; `end`: the watch of one round has nothing more to do. */
  | {
      readonly event: 'round' | 'end'
      readonly waiting: number
      readonly done: number
      readonly failed: number
    }
