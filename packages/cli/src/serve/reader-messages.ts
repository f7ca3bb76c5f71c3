import type { Article, Reading } from '@lagebild/schema'

/** What is sent to the thread that reads. */
export type ReaderQuestion = { readonly number: number; readonly article: Article } | { readonly close: true }

/** What it sends back. */
export type ReaderAnswer =
  | { readonly ready: true }
  | { readonly number: number; readonly reading: Reading }
  | { readonly number: number; readonly refused: { readonly code: string; readonly message: string } }
  | { readonly number: number; readonly failed: string }
