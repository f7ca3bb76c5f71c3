import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { type Article, InputError, type Reading } from '@lagebild/schema'
import type { ReaderAnswer, ReaderQuestion } from './reader-messages.ts'

/** A thread that has the reader loaded. */
export interface ReaderThread {
  read(article: Article): Promise<Reading>
  isAlive(): boolean
  /** Ends it whatever it does; what is being read fails with the error. */
  end(error: Error): void
  /** Ends it when everything is read. */
  close(): Promise<void>
}

interface Waiting {
  readonly resolve: (reading: Reading) => void
  readonly reject: (error: Error) => void
}

export async function startReaderThread(): Promise<ReaderThread> {
  const isSource = import.meta.url.endsWith('.ts')
  const worker = new Worker(new URL(isSource ? './reader-worker.ts' : './reader-worker.js', import.meta.url), {
    execArgv: isSource ? ['--conditions=source'] : [],
  })
  const waiting = new Map<number, Waiting>()
  let last = 0
  let ended: Error | null = null
  const fail = (error: Error): void => {
    ended ??= error
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
  }
  await once(worker, 'message')
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('the reading thread has ended')))
  worker.on('message', (answer: ReaderAnswer) => {
    if ('ready' in answer) return
    const asked = waiting.get(answer.number)
    waiting.delete(answer.number)
    if ('reading' in answer) asked?.resolve(answer.reading)
    else if ('refused' in answer) asked?.reject(new InputError(answer.refused.code, answer.refused.message))
    else asked?.reject(new Error(answer.failed))
  })
  const send = (question: ReaderQuestion): void => worker.postMessage(question)
  return {
    isAlive: () => ended === null,
    end: (error) => {
      fail(error)
      void worker.terminate()
    },
    read: (article) => {
      if (ended) return Promise.reject(ended)
      last += 1
      const number = last
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve, reject })
        send({ number, article })
      })
    },
    close: async () => {
      if (ended) return
      const exited = once(worker, 'exit')
      send({ close: true })
      await exited
    },
  }
}
