import type { AddedArticle, ArticleMetaInput, LagebildClient } from '@lagebild/client'
import type { Reading } from '@lagebild/schema'

/** What somebody gave to be read. */
export type ReadInput =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'files'; readonly files: readonly File[] }

/** Reads what was given; the record stays as it is. */
export async function readInput(
  client: LagebildClient,
  input: ReadInput,
  meta: ArticleMetaInput,
): Promise<readonly Reading[]> {
  if (input.kind === 'text') return (await client.read({ ...meta, text: input.text })).readings
  if (input.kind === 'address') return (await client.read({ ...meta, url: input.url })).readings
  const readings: Reading[] = []
  for (const file of input.files) readings.push(...(await client.readFile(file, file.name, meta)).readings)
  return readings
}

/** Reads what was given and adds it to the record. */
export async function addInput(
  client: LagebildClient,
  input: ReadInput,
  meta: ArticleMetaInput,
): Promise<readonly AddedArticle[]> {
  if (input.kind === 'text') return (await client.add({ ...meta, text: input.text })).articles
  if (input.kind === 'address') return (await client.add({ ...meta, url: input.url })).articles
  const articles: AddedArticle[] = []
  for (const file of input.files) articles.push(...(await client.addFile(file, file.name, meta)).articles)
  return articles
}
