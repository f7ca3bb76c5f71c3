import type { WatchEvent } from '@lagebild/intake'
import { expect, test } from 'vitest'
import { formatWatchEvent } from './format-watch-event.ts'
import { createWatchStatus } from './watch-status.ts'

const url = 'https://zeitung.de/a'
const article = { event: 'article', id: '1f', url, title: 'Hafen', outlet: 'Küstenkurier' } as const
const events: readonly (readonly [WatchEvent, string])[] = [
  [
    { event: 'feed', url, title: 'Küstenkurier', isUnchanged: false, entries: 2, queued: 2 },
    'feed        Küstenkurier: 2 entries, 2 new',
  ],
  [{ event: 'feed', url, title: null, isUnchanged: true, entries: 0, queued: 0 }, `feed        ${url}: unchanged`],
  [{ ...article, outcome: 'stored', stored: [{ id: 'a', claims: 1 }] }, 'stored      Hafen · Küstenkurier · 1 claim'],
  [{ ...article, title: null, outlet: null, outcome: 'duplicate', stored: [] }, `duplicate   ${url}`],
  [
    { event: 'postponed', id: '1f', url, code: 'time-out', message: 'Too slow.', attempt: 1, seconds: 30 },
    `later       ${url}: Too slow. Again in 30 s.`,
  ],
  [
    { event: 'failed', id: '1f', url, code: 'http-refused', message: 'Status 404.' },
    `failed      ${url}: Status 404. [http-refused] (1f)`,
  ],
  [
    { event: 'feed-failed', url, code: 'input-format', message: 'No feed.' },
    `feed failed ${url}: No feed. [input-format]`,
  ],
  [{ event: 'end', waiting: 0, done: 2, failed: 1 }, 'end         0 waiting, 2 archived, 1 failed'],
]

test.each(events)('%j is a line', (event, line) => {
  expect(formatWatchEvent(event)).toBe(`${line}\n`)
})

test('the status counts what is still to be done, on a terminal only', () => {
  const statusOf = (isTTY: boolean) => {
    const written: string[] = []
    const stream = { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream
    const status = createWatchStatus(stream)
    for (const [event] of events) status.show(event)
    return written.map((text) => text.replace('\r\u001b[K', ''))
  }
  expect(statusOf(false)).toEqual([])
  expect(statusOf(true).at(0)).toBe('2 waiting, 0 archived, 0 failed')
  expect(statusOf(true).at(-1)).toBe('0 waiting, 2 archived, 1 failed')
})
