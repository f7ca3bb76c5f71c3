/**
 * Speed of intake: pages from disk to article, against jsdom with Readability in the same run; records of a WARC archive;
 * memory over a long archive. Prints a table in Markdown. `node --conditions=source bench/intake-speed.ts [records]`
 */
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { articlesFromFile, streamArticles } from '@lagebild/intake'
import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'

const folder = new URL('../packages/intake/test/pages/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.html'))
const rounds = 3
const records = Number(process.argv[2] ?? 20_000)

/** Reads all pages some times and gives pages a second by the fastest round: the machine may do other things. */
function pagesPerSecond(read: (name: string) => void): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    for (const name of files) read(name)
    return performance.now() - start
  })
  return (files.length * 1_000) / Math.min(...times)
}

/** Site furniture of the size that pages of large papers have: menus, scripts and teasers around the article. */
const menu = `<nav>${'<ul><li><a href="/a">Politik</a></li><li><a href="/b">Wirtschaft und Finanzen</a></li></ul>'.repeat(100)}</nav>`
const script = `<script>${'window.state = { "a": [1, 2, 3], "b": "text" };'.repeat(500)}</script>`
const heavy = (page: string): string =>
  page
    .replace(/<body[^>]*>/i, (body) => `${body}${menu}${script}`)
    .replace(/<\/body>/i, (body) => `${menu}${script}${body}`)

const ours = (pages: (name: string) => Uint8Array) => pagesPerSecond((name) => articlesFromFile(pages(name), name))
const theirs = (pages: (name: string) => Uint8Array) =>
  pagesPerSecond((name) => {
    const { window } = new JSDOM(Buffer.from(pages(name)).toString())
    new Readability(window.document).parse()
    window.close()
  })
const light = (name: string) => readFileSync(new URL(name, folder))
const weighted = (name: string) => Buffer.from(heavy(light(name).toString()))

/** The test pages again and again as a packed archive, each record with a number so that no two are alike. */
async function* archive(count: number): AsyncGenerator<Uint8Array> {
  const pages = files.map((name) => light(name).toString())
  for (let number = 0; number < count; number += 1) {
    const page = (pages[number % pages.length] ?? '').replace(/<\/h1>/i, ` ${number}</h1>`)
    const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`
    yield gzipSync(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/${number}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`,
      { level: 1 },
    )
  }
}

/** Heap after collecting garbage, where the process was started with --expose-gc, and what the system gave. */
function memory(): { heap: number; resident: number } {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  return { heap: heapUsed / 1e6, resident: rss / 1e6 }
}

console.log('| WARC archive, packed | records/s | heap, MB | resident, MB |\n|---|---|---|---|')
let articles = 0
let done = 0
let start = performance.now()
const step = Math.max(1, Math.floor(records / 4))
for await (const { record } of streamArticles(archive(records), 'bench.warc.gz')) {
  if (record) articles += 1
  done += 1
  if (done % step === 0) {
    const seconds = (performance.now() - start) / 1_000
    const { heap, resident } = memory()
    console.log(`| ${done} records | ${(step / seconds).toFixed(0)} | ${heap.toFixed(1)} | ${resident.toFixed(0)} |`)
    start = performance.now()
  }
}
console.log(`\n${articles} articles of ${done} records`)

// The other parser comes last: it leaves gigabytes of memory behind.
const mean = files.reduce((sum, name) => sum + light(name).length, 0) / files.length
const row = (name: string, our: number, their: number): string =>
  `| ${name} | ${our.toFixed(0)} | ${their.toFixed(0)} | ${(our / their).toFixed(1)} |`
console.log(
  '| pages from disk to article | Lagebild, pages/s | jsdom + Readability, pages/s | ratio |\n|---|---|---|---|',
)
console.log(row(`${files.length} test pages, ${(mean / 1e3).toFixed(1)} KB`, ours(light), theirs(light)))
console.log(
  row(
    `the same with menus and scripts, ${((mean + 2 * (menu.length + script.length)) / 1e3).toFixed(0)} KB`,
    ours(weighted),
    theirs(weighted),
  ),
)
