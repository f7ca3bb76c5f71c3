import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { InputError } from '@lagebild/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlesFromFile, readFeed, readOpml, readSitemap, streamArticles } from '../src/index.ts'

/** Inputs of each kind; together more than 20,000. */
const runs = { pages: 8_000, mutatedPages: 4_000, feeds: 4_000, ninjs: 4_000, archives: 2_000 } as const
/** Longest time for one small input, in milliseconds; usual is one. */
const slowest = 3_000

/** Runs and accepts a refusal, but no other error and no hang. */
function refusesOrReads<Result>(run: () => Result): Result | null {
  const start = performance.now()
  try {
    return run()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return null
  } finally {
    expect(performance.now() - start).toBeLessThan(slowest)
  }
}

function readsWell(bytes: Uint8Array, name: string): void {
  const records = refusesOrReads(() => articlesFromFile(bytes, name, { language: 'de' })) ?? []
  for (const { article, fields } of records) {
    expect(article.text.isWellFormed()).toBe(true)
    expect(article.text.startsWith(article.title ?? '')).toBe(true)
    expect(fields.text).toBeTruthy()
  }
}

const samples = (folder: string): readonly Buffer[] => {
  const path = new URL(`${folder}/`, import.meta.url)
  return readdirSync(path).map((name) => readFileSync(new URL(name, path)))
}

/** A sample with pieces cut out, doubled, moved or overwritten. */
const mutated = (originals: readonly Buffer[]) =>
  fc
    .tuple(
      fc.constantFrom(...originals),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(400), fc.uint8Array({ maxLength: 6 })), {
        minLength: 1,
        maxLength: 8,
      }),
    )
    .map(([original, edits]) =>
      edits.reduce((bytes, [place, length, inserted]) => {
        const start = Math.floor(place * bytes.length)
        const isDoubled = length % 3 === 0
        const rest = bytes.subarray(isDoubled ? start : Math.min(bytes.length, start + length))
        return Buffer.concat([
          bytes.subarray(0, isDoubled ? Math.min(bytes.length, start + length) : start),
          inserted,
          rest,
        ])
      }, original),
    )

const tagName = fc.constantFrom(
  ...'div p article main h1 h2 li ul table tr td a span b script style br img figure figcaption time title meta head body html template svg form section blockquote amp-img x-y dl dt dd q pre'.split(
    ' ',
  ),
)
const attribute = fc.constantFrom(
  ...[
    '',
    ' class="teaser"',
    ' class=article-body',
    ' id="comments',
    ' itemprop="articleBody"',
    ' itemscope itemtype="https://schema.org/NewsArticle"',
    ' href="/x"',
    ' datetime="2024-11-21"',
    ' property="og:title" content="Titel | Blatt"',
    ' type="application/ld+json"',
    ' style="display:none"',
    ' hidden',
    ' rel=author',
    ' <',
    "'",
  ],
)
const words = fc.constantFrom(
  ...[
    'Die Ministerin reist am Montag nach Nordstadt und will dort verhandeln. ',
    'Anzeige',
    'Von Anna Muster',
    '(dpa)',
    '21.11.2024, 14:05 Uhr',
    '{"@type":"NewsArticle","headline":"Titel","author":[{"name":[1,null]}],"liveBlogUpdate":[{}]}',
    '{"@graph":[{"@graph":[]},',
    '&amp;&nbsp;&#0;&#x110000;&unknown;',
    '<!--',
    '-->',
    '<![CDATA[',
    '\u0000\u202e\ud800',
    '\n\n\t ',
    '<<<',
    '|||| :: - – ',
  ],
)
const piece = fc.oneof(
  fc.tuple(tagName, attribute).map(([name, extra]) => `<${name}${extra}>`),
  tagName.map((name) => `</${name}>`),
  words,
  fc.string({ maxLength: 12 }),
)
const page = fc.array(piece, { maxLength: 60 }).map((pieces) => `<html>${pieces.join('')}`)

describe('hostile and broken input', () => {
  it('pages of random tags', () => {
    fc.assert(
      fc.property(page, (html) => readsWell(Buffer.from(html), 'a.html')),
      { numRuns: runs.pages },
    )
  })

  it('pages with damage', () => {
    fc.assert(
      fc.property(mutated(samples('pages')), (bytes) => readsWell(bytes, 'a.html')),
      { numRuns: runs.mutatedPages },
    )
  })

  it('feeds, sitemaps and lists with damage', () => {
    fc.assert(
      fc.property(mutated(samples('feeds')), (bytes) => {
        refusesOrReads(() => readFeed(bytes, 'https://feed.example/rss'))
        refusesOrReads(() => readSitemap(bytes))
        refusesOrReads(() => readOpml(bytes))
        readsWell(bytes, 'feed.xml')
      }),
      { numRuns: runs.feeds },
    )
  })

  it('JSON of any shape under the names of ninjs', () => {
    const names = fc.constantFrom(
      ...'uri headline headlines bodies body_text body_html versionCreated pubstatus by infoSources subjects language title text url authors type'.split(
        ' ',
      ),
    )
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      words,
      page,
      fc.constant([{ value: 'Die Ministerin reist.' }]),
    )
    fc.assert(
      fc.property(fc.dictionary(names, value, { maxKeys: 8 }), (item) =>
        readsWell(Buffer.from(JSON.stringify(item)), 'a.json'),
      ),
      { numRuns: runs.ninjs },
    )
  })

  it('archives with damage, packed and not', async () => {
    const record = (body: string) =>
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nContent-Type: application/http\r\nContent-Length: ${body.length}\r\n\r\n${body}\r\n\r\n`
    const response =
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n1e\r\n<h1>Titel der Seite</h1><p>Ja.\r\n0\r\n\r\n'
    const archive = Buffer.from(record(response) + record('HTTP/1.0 404 Not Found\n\n') + record(response))
    await fc.assert(
      fc.asyncProperty(mutated([archive, gzipSync(archive)]), fc.integer({ min: 1, max: 200 }), async (bytes, size) => {
        async function* chunks() {
          for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
        }
        const start = performance.now()
        for await (const outcome of streamArticles(chunks(), 'a.warc', { language: 'de' })) {
          expect((outcome.record === null) !== (outcome.problem === null)).toBe(true)
        }
        expect(performance.now() - start).toBeLessThan(slowest)
      }),
      { numRuns: runs.archives },
    )
  })
})
