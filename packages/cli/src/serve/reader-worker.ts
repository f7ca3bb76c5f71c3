import { parentPort } from 'node:worker_threads'
import { type Article, InputError } from '@lagebild/schema'
import { openReader } from '../wiring.ts'
import type { ReaderAnswer, ReaderQuestion } from './reader-messages.ts'

// Runs in a thread of its own: reading keeps a processor busy for seconds, in which a server could answer nothing else.
const port = parentPort
if (!port) throw new Error('reader-worker is started as a worker')
const reader = await openReader()

async function answer(number: number, article: Article): Promise<ReaderAnswer> {
  try {
    return { number, reading: await reader.read(article) }
  } catch (error) {
    if (error instanceof InputError) return { number, refused: { code: error.code, message: error.message } }
    return { number, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

port.on('message', (question: ReaderQuestion) => {
  if ('close' in question) {
    void reader.close().then(() => port.close())
    return
  }
  void answer(question.number, question.article).then((message) => port.postMessage(message))
})
port.postMessage({ ready: true } satisfies ReaderAnswer)
