import { readFile } from 'node:fs/promises'
import { readOpml } from '@lagebild/intake'
import { InputError } from '@lagebild/schema'

/** Addresses of feeds: a web address stands for itself, anything else is an OPML file. */
export async function loadFeedList(operand: string): Promise<readonly string[]> {
  if (/^https?:/i.test(operand)) return [operand]
  const bytes = await readFile(operand).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'there is no such file' : String(error.code)
    throw new InputError('file-unreadable', `${operand}: ${reason}`, { cause: error })
  })
  const feeds = readOpml(bytes).map(({ url }) => url)
  if (feeds.length === 0) throw new InputError('no-feeds', `${operand} lists no feeds`)
  return feeds
}
