import { InputError } from '@lagebild/schema'
import { describe, expect, it } from 'vitest'
import { articlesFromFile, readFeed } from '../src/index.ts'

const sentence = 'Die Ministerin reist am Montag nach Nordstadt und will dort verhandeln. '

/** Inputs made to take the square of their length; each is small enough to be read in a second. */
const pages: readonly (readonly [name: string, html: string])[] = [
  ['elements nested without end', '<div>'.repeat(200_000)],
  ['links nested without end', `${'<a href=x>'.repeat(100_000)}${sentence}`],
  ['pictures deep in boxes', `${'<div>'.repeat(240)}${'<img>'.repeat(20_000)}`],
  ['tables in tables', `${'<table><tr><td>'.repeat(240)}${sentence.repeat(500)}`],
  ['lists in lists', `${'<ul>'.repeat(240)}${'<li>a'.repeat(20_000)}`],
  [
    'many quotations',
    Array.from({ length: 5_000 }, (_, index) => `<blockquote><p>${sentence}${index}</p></blockquote>`).join(''),
  ],
  ['many articles', `<article><h1>A</h1><p>${sentence}</p></article>`.repeat(5_000)],
  ['bylines in bylines', `${'<div class=byline>'.repeat(240)}${'<a>x</a>'.repeat(20_000)}`],
  ['a title of dividers', `<title>${'| a '.repeat(20_000)}</title><p>${sentence}</p>`],
  ['a byline of brackets', `<p>Von ${'(,/'.repeat(36)}</p>`.repeat(500)],
  ['a line of dates', `<p>${'1.1.2024 '.repeat(17)}</p>`.repeat(500)],
  ['openings without end', '<'.repeat(500_000)],
  ['comments without end', '<!--'.repeat(100_000)],
  ['entities without end', '&'.repeat(500_000)],
  ['attributes without end', `<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}=b`).join(' ')}>x</p>`],
  [
    'JSON-LD in JSON-LD',
    `<script type="application/ld+json">${'{"@graph":['.repeat(5_000)}</script><p>${sentence}</p>`,
  ],
  ['broken JSON-LD', `<script type="application/ld+json">[${'"a\n",'.repeat(50_000)}]</script><p>${sentence}</p>`],
]

describe('input made to hang', () => {
  it.each(pages)('%s', (_name, html) => {
    const start = performance.now()
    try {
      articlesFromFile(Buffer.from(html), 'a.html', { language: 'de' })
    } catch (error) {
      expect(error).toBeInstanceOf(InputError)
    }
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('does not expand entities', () => {
    const levels = Array.from({ length: 30 }, (_, index) => `<!ENTITY e${index + 1} "&e${index};&e${index};">`).join('')
    const xml = `<!DOCTYPE rss [<!ENTITY e0 "ha">${levels}]><rss><channel><title>x</title><item><title>&e30;</title><link>https://a.example/1</link></item></channel></rss>`
    expect(readFeed(Buffer.from(xml)).entries[0]?.title).toBe('&e30;')
  })
})
