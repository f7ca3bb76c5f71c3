import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articlesFromFile, type FeedEntry, readFeed } from '../src/index.ts'

interface ExpectedFeed {
  readonly kind?: string
  readonly count?: number
  readonly title?: string
  readonly minutesBetween?: number
  readonly first?: Partial<FeedEntry>
  readonly error?: string
}

const read = (name: string) => readFileSync(new URL(`feeds/${name}`, import.meta.url))
const expected = JSON.parse(read('expected.json').toString()) as Record<string, ExpectedFeed>

describe('readFeed', () => {
  it('has at least 25 feeds to read', () => {
    expect(Object.keys(expected).length).toBeGreaterThanOrEqual(25)
  })

  it.each(Object.entries(expected))('%s', (name, { error, count, first, ...fields }) => {
    if (error) {
      expect(() => readFeed(read(name), 'https://feed.example/rss')).toThrow(expect.objectContaining({ code: error }))
      return
    }
    const feed = readFeed(read(name), 'https://feed.example/rss')
    expect(feed).toMatchObject(fields)
    expect(feed.entries).toHaveLength(count ?? 0)
    if (first) expect(feed.entries[0]).toMatchObject(first)
  })

  it('gives the text of a feed file as articles, with the source as credit', () => {
    const [article] = articlesFromFile(read('rss-2.xml'), 'feed.xml')
    expect(article?.article).toMatchObject({
      outlet: 'Altfurter Bote',
      title: 'Ministerin reist nach Nordstadt',
      section: 'Politik',
      text: 'Ministerin reist nach Nordstadt\n\nDie Ministerin reist am Freitag nach Nordstadt.\n\nDort will sie verhandeln.',
    })
    const credited = articlesFromFile(read('rss-source.xml'), 'feed.xml', { language: 'en' })
    expect(credited[0]?.article.credits).toEqual(['dpa'])
  })
})
