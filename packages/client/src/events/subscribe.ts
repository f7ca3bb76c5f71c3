import { type RecordEvent, recordEventSchema } from '../answers/record-event.ts'
import { recordPaths } from '../query/record-paths.ts'
import { type Connection, sendRequest } from '../send-request.ts'
import { parseEventStream } from './parse-event-stream.ts'

/** Between two attempts to connect, in milliseconds: doubled after each failure up to the longest. */
const shortestPause = 1_000
const longestPause = 30_000

/**
 * Calls `listener` with everything that is written to the record from now on, and connects again where the line breaks.
 * The function it gives back ends it.
 */
export function subscribe(connection: Connection, listener: (event: RecordEvent) => void): () => void {
  const stop = new AbortController()
  void listen()
  return () => stop.abort()

  async function listen(): Promise<void> {
    let pause = shortestPause
    while (!stop.signal.aborted) {
      try {
        const response = await sendRequest({ ...connection, signal: stop.signal }, 'GET', recordPaths.events())
        pause = shortestPause
        for await (const message of parseEventStream(response.body ?? new ReadableStream())) {
          const event = recordEventSchema.safeParse(JSON.parse(message.data))
          if (event.success) listener(event.data)
        }
      } catch {
        // A broken line is mended by the next attempt.
      }
      await wait(pause)
      pause = Math.min(pause * 2, longestPause)
    }
  }

  function wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      stop.signal.addEventListener('abort', () => {
        clearTimeout(timer)
        resolve()
      })
    })
  }
}
