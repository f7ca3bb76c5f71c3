/**
 * Speed of intake: pages from disk to article, against jsdom with Readability in the same run; records of a WARC archive;
 * memory over a long archive. Prints tables in Markdown; seconds are of processor time. `node --conditions=source bench/intake-speed.ts [records]`
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

type ReadPage = (name: string) => void

/** Seconds of processor time since the start of the process: a machine that does other things does not change it. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Reads all pages in turns with each reader and gives pages a second of processor time, by each one's fastest turn. */
function comparePages(readers: readonly ReadPage[]): number[] {
  const best = readers.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, read] of readers.entries()) {
      const start = processorSeconds()
      for (const name of files) read(name)
      best[index] = Math.min(best[index] ?? 0, processorSeconds() - start)
    }
  }
  return best.map((seconds) => files.length / seconds)
}

/** Site furniture of the size that pages of large papers have: menus, scripts and teasers around the article. */
const menu = `<nav>${'<ul><li><a href="/a">Politik</a></li><li><a href="/b">Wirtschaft und Finanzen</a></li></ul>'.repeat(100)}</nav>`
const script = `<script>${'window.state = { "a": [1, 2, 3], "b": "text" };'.repeat(500)}</script>`
const heavy = (page: string): string =>
  page
    .replace(/<body[^>]*>/i, (body) => `${body}${menu}${script}`)
    .replace(/<\/body>/i, (body) => `${menu}${script}${body}`)

type Load = (name: string) => Uint8Array

const readers = (load: Load): readonly ReadPage[] => [
  (name) => {
    articlesFromFile(load(name), name)
  },
  (name) => {
    const { window } = new JSDOM(Buffer.from(load(name)).toString())
    new Readability(window.document).parse()
    window.close()
  },
]
const light: Load = (name) => readFileSync(new URL(name, folder))
const weighted: Load = (name) => Buffer.from(heavy(Buffer.from(light(name)).toString()))

/** The test pages again and again as a packed archive, each record with a number so that no two are alike. */
async function* archive(count: number): AsyncGenerator<Uint8Array> {
  const pages = files.map((name) => Buffer.from(light(name)).toString())
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
let start = processorSeconds()
const step = Math.max(1, Math.floor(records / 4))
for await (const { record } of streamArticles(archive(records), 'bench.warc.gz')) {
  if (record) articles += 1
  done += 1
  if (done % step === 0) {
    const seconds = processorSeconds() - start
    const { heap, resident } = memory()
    console.log(`| ${done} records | ${(step / seconds).toFixed(0)} | ${heap.toFixed(1)} | ${resident.toFixed(0)} |`)
    start = processorSeconds()
  }
}
console.log(`\n${articles} articles of ${done} records`)

// The other parser comes last: it leaves gigabytes of memory behind.
const mean = files.reduce((sum, name) => sum + light(name).length, 0) / files.length
const row = (name: string, [our = 0, their = 0]: readonly number[]): string =>
  `| ${name} | ${our.toFixed(0)} | ${their.toFixed(0)} | ${(our / their).toFixed(1)} |`
console.log(
  '| pages from disk to article | Lagebild, pages/s | jsdom + Readability, pages/s | times as fast |\n|---|---|---|---|',
)
console.log(row(`${files.length} test pages, ${(mean / 1e3).toFixed(1)} KB`, comparePages(readers(light))))
console.log(
  row(
    `the same with menus and scripts, ${((mean + 2 * (menu.length + script.length)) / 1e3).toFixed(0)} KB`,
    comparePages(readers(weighted)),
  ),
)
