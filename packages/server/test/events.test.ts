import { createClient, type RecordEvent } from '@lagebild/client'
import { wholeRecord } from '@lagebild/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEventHub } from '../src/events/event-hub.ts'
import { openSampleServer } from './open-sample-server.ts'

const events = createEventHub()
const app = await openSampleServer({}, { events })
let base = ''
beforeAll(async () => {
  base = await app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => app.close())

describe('the client against a server', () => {
  it('asks what the record can be asked', async () => {
    const client = createClient({ base })
    const page = await client.happenings(
      { ...wholeRecord, parties: ['PRK'], languages: ['de'] },
      { cursor: null, limit: 2 },
    )
    expect([page.items.length, page.total, page.next]).toEqual([2, 4, '2'])
    expect((await client.entity('koslow alexander'))?.kind).toBe('person')
    expect(await client.happening('none')).toBeNull()
    expect((await client.places(wholeRecord))[0]?.point?.precision).toBe('city')
    await expect(client.happenings(wholeRecord, { cursor: 'x', limit: 1 })).rejects.toMatchObject({
      status: 400,
      code: 'cursor-invalid',
    })
    await expect(createClient({ base: 'http://127.0.0.1:1' }).about()).rejects.toMatchObject({ code: 'unreachable' })
  })

  it('reads a text and a file without adding them', async () => {
    const client = createClient({ base })
    const { readings } = await client.read({ text: 'A title\n\nText.', outlet: 'Paper' })
    expect(readings[0]?.article).toMatchObject({ text: 'A title\n\nText.', outlet: 'Paper' })
    const file = new Blob(['From a file'], { type: 'text/plain' })
    expect((await client.readFile(file, 'a & b.txt', { language: 'en' })).readings[0]?.article.text).toBe('From a file')
    await expect(client.readFile(new Blob(['\u0000']), 'x.bin')).rejects.toMatchObject({ code: 'binary' })
  })

  it('hears of what is added, once', async () => {
    const client = createClient({ base })
    const heard: RecordEvent[] = []
    const stop = client.subscribe((event) => heard.push(event))
    // The subscription is made when the line is open, which nothing tells.
    await new Promise((resolve) => setTimeout(resolve, 150))
    const first = await client.add({ text: 'New text' })
    expect(first.articles[0]?.known).toBe(false)
    expect((await client.addFile(new Blob(['New text']), 'again.txt')).articles[0]?.known).toBe(true)
    await client.saveDossier({ id: 'other', name: 'Other', filter: wholeRecord })
    await client.removeDossier('other')
    await expect
      .poll(() => heard.map(({ kind }) => kind))
      .toEqual(['article-added', 'dossier-saved', 'dossier-removed'])
    expect(heard.map(({ number }) => number)).toEqual([1, 2, 3])
    stop()
  })

  it('is told what it missed', async () => {
    const response = await fetch(`${base}/api/events`, { headers: { 'Last-Event-ID': '1' } })
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    let text = ''
    for await (const chunk of response.body ?? []) {
      text += new TextDecoder().decode(chunk)
      if (text.includes('id: 3')) break
    }
    expect(text).toContain('event: dossier-saved')
    expect(text).not.toContain('id: 1\n')
  })
})
