import { type Article, InputError, type Reading } from '@lagebild/schema'
import { type ReaderThread, startReaderThread } from './reader-thread.ts'

/** Reads articles in a thread of its own. */
export interface ReaderWorker {
  read(article: Article): Promise<Reading>
  close(): Promise<void>
}

/** Hardly any article takes a second; what takes this long is no article, and its thread is ended and made anew. */
const longest = 110_000

/** Starts the thread and loads the model in it; takes about a second. */
export async function openReaderWorker(): Promise<ReaderWorker> {
  let thread: Promise<ReaderThread> | null = startReaderThread()
  await thread
  return {
    read: async (article) => {
      thread ??= startReaderThread()
      const current = await thread
      const timer = setTimeout(() => {
        thread = null
        current.end(new InputError('time-out', 'Reading this took too long; try a shorter text.'))
      }, longest)
      try {
        return await current.read(article)
      } catch (error) {
        if (!current.isAlive()) thread = null
        throw error
      } finally {
        clearTimeout(timer)
      }
    },
    close: async () => (await thread)?.close(),
  }
}
