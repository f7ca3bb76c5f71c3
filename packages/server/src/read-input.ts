import type { ArticleInput } from '@lagebild/client'
import { InputError, type Reading } from '@lagebild/schema'
import type { ServerParts } from './server-parts.ts'

/** The readings of a text or, where there is only an address, of the page found there. */
export async function readInput(parts: ServerParts, { text, ...meta }: ArticleInput): Promise<readonly Reading[]> {
  if (text !== undefined) return parts.readContent(text, null, meta)
  const { url, ...rest } = meta
  if (url === undefined) throw new InputError('nothing-to-read', 'Give a text or the address of an article.')
  if (!parts.readAddress) throw new InputError('fetching-is-off', 'This server does not fetch pages; paste the text.')
  return parts.readAddress(url, rest)
}
