import { describe, expect, it } from 'vitest'
import { parseEventStream, type StreamMessage } from './parse-event-stream.ts'

async function messagesOf(...chunks: readonly string[]): Promise<StreamMessage[]> {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(encoder.encode(chunk))
      controller.close()
    },
  })
  const messages: StreamMessage[] = []
  for await (const message of parseEventStream(body)) messages.push(message)
  return messages
}

describe('parseEventStream', () => {
  const cases: readonly (readonly [string, readonly string[], readonly StreamMessage[]])[] = [
    ['a whole message', ['id: 4\nevent: change\ndata: {}\n\n'], [{ id: '4', event: 'change', data: '{}' }]],
    ['a message in pieces', ['da', 'ta: a\n', '\n'], [{ id: null, event: 'message', data: 'a' }]],
    ['lines of data', ['data: a\ndata: b\n\n'], [{ id: null, event: 'message', data: 'a\nb' }]],
    ['line ends of Windows', ['data: a\r\n\r\n'], [{ id: null, event: 'message', data: 'a' }]],
    ['a colon inside', ['data: a: b\n\n'], [{ id: null, event: 'message', data: 'a: b' }]],
    ['a comment', [': still here\n\n'], []],
    ['a message that was cut off', ['data: a\n'], []],
  ]
  for (const [name, chunks, messages] of cases)
    it(`reads ${name}`, async () => {
      expect(await messagesOf(...chunks)).toEqual(messages)
    })
})
