import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { streamArticles } from './stream-articles.ts'

const sentence = 'Die Ministerin ist am Montag nach Nordstadt gereist, wie ihr Haus mitteilte.'
const page = `<html><head><meta charset="utf-8"></head><body><h1>Titel</h1><p>${sentence}</p></body></html>`

async function collect(bytes: Uint8Array, name: string, size = 1_000) {
  async function* chunks() {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
  }
  const outcomes = []
  for await (const { place, record, problem } of streamArticles(chunks(), name)) {
    outcomes.push({ place, title: record?.article.title, url: record?.article.url, problem: problem?.code })
  }
  return outcomes
}

const record = (block: Buffer | string, type = 'response', extra = ''): Buffer => {
  const bytes = Buffer.from(block)
  return Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: <https://bote.example/ä>\r\n${extra}Content-Length: ${bytes.length}\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n\r\n'),
  ])
}
const response = (body: Buffer | string, headers = '', status = '200 OK'): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: text/html\r\n${headers}\r\n`), Buffer.from(body)])
const good = {
  place: 'record 1 https://bote.example/ä',
  title: 'Titel',
  url: 'https://bote.example/ä',
  problem: undefined,
}
const chunked = `${Buffer.byteLength(page).toString(16)}\r\n${page}\r\n0\r\n\r\n`

describe('streamArticles', () => {
  it.each([
    ['plain', record(response(page))],
    ['packed', gzipSync(record(response(page)))],
    ['packed by record', Buffer.concat([gzipSync(record(response(page))), gzipSync(record('x', 'request'))])],
    ['chunked', record(response(chunked, 'Transfer-Encoding: chunked\r\n'))],
    ['called chunked but joined', record(response(page, 'Transfer-Encoding: chunked\r\n'))],
    ['with a packed body', record(response(gzipSync(page), 'Content-Encoding: gzip\r\n'))],
    ['with a brotli body', record(response(brotliCompressSync(page), 'Content-Encoding: br\r\n'))],
    ['called packed but not', record(response(page, 'Content-Encoding: gzip\r\n'))],
    ['a resource', record(page, 'resource', 'Content-Type: text/html\r\n')],
  ])('reads a WARC archive: %s', async (_name, bytes) => {
    for (const size of [1, 7, 65_536]) expect(await collect(bytes, 'a.warc.gz', size)).toEqual([good])
  })

  it.each([
    ['a request', record('GET / HTTP/1.1\r\n\r\n', 'request')],
    ['another status', record(response(page, '', '404 Not Found'))],
    ['another type', record(Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx'))],
  ])('passes over %s', async (_name, bytes) => {
    expect(await collect(bytes, 'a.warc')).toEqual([])
  })

  it('tells problems and goes on', async () => {
    const french = '<p>Les ministres des deux pays se sont rencontrés lundi à Vienne pour parler de la frontière.</p>'
    const archive = Buffer.concat([
      record(response(french)),
      record(response(page)),
      record(response(page)).subarray(0, 250),
    ])
    expect(await collect(archive, 'a.warc')).toMatchObject([
      { problem: 'language-unsupported' },
      { title: 'Titel' },
      { problem: 'warc-invalid' },
    ])
    expect(await collect(gzipSync(archive).subarray(0, 300), 'a.warc.gz')).toMatchObject([{ problem: 'input-format' }])
  })

  it('reads JSON Lines', async () => {
    const lines = [
      JSON.stringify({ title: 'Eins', text: sentence }),
      '',
      '{"title":',
      JSON.stringify({ title: 'Drei', text: sentence }),
    ]
    const bytes = Buffer.from(lines.join('\n'))
    const expected = [
      { place: 'line 1', title: 'Eins' },
      { place: 'line 3', problem: 'json-invalid' },
      { place: 'line 4', title: 'Drei' },
    ]
    expect(await collect(bytes, 'a.jsonl', 3)).toMatchObject(expected)
    expect(await collect(gzipSync(bytes), 'a.jsonl.gz')).toMatchObject(expected)
  })

  it('reads every other file whole', async () => {
    expect(await collect(Buffer.from(page), 'a.html')).toMatchObject([{ place: 'a.html', title: 'Titel' }])
    expect(await collect(gzipSync(page), 'a.html.gz')).toMatchObject([{ title: 'Titel' }])
    expect(await collect(Buffer.alloc(0), 'leer.txt')).toMatchObject([{ problem: 'input-empty' }])
  })

  it('lets a broken stream break', async () => {
    async function* broken() {
      yield Buffer.from('WARC/1.0\r\n')
      throw new Error('disk')
    }
    await expect(streamArticles(broken(), 'a.warc').next()).rejects.toThrow('disk')
  })
})
