import { describe, expect, it } from 'vitest'
import { articlesFromFile } from './articles-from-file.ts'

const sentence = 'Die Ministerin ist am Montag nach Nordstadt gereist, wie ihr Haus mitteilte.'
const item = { title: 'Titel', text: sentence }
const feed = `<rss version="2.0"><channel><title>Bote</title><item><title>Titel</title><link>https://bote.example/1</link><description>${sentence}</description></item></channel></rss>`
const jsonFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Bote',
  items: [{ id: '1', url: 'https://bote.example/1', title: 'Titel', content_text: sentence }],
}

describe('articlesFromFile', () => {
  it.each([
    ['text', 'a.txt', `Titel\n\n${sentence}`, 'text from line 2'],
    ['a page', 'a.html', `<h1>Titel</h1><p>${sentence}</p>`, 'page'],
    ['a page without a name', 'a', `<!doctype html><html><body><h1>Titel</h1><p>${sentence}</p></body></html>`, 'page'],
    [
      'XHTML',
      'a.xml',
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Titel</h1><p>${sentence}</p></body></html>`,
      'page',
    ],
    ['JSON', 'a.json', JSON.stringify(item), 'json text'],
    ['a list', 'a.json', JSON.stringify([item]), 'json text'],
    ['JSON Lines', 'a.jsonl', `${JSON.stringify(item)}\n`, 'json text'],
    ['JSON Lines without a name', 'a', `${JSON.stringify(item)}\n${JSON.stringify(item)}\n`, 'json text'],
    ['RSS', 'feed.xml', feed, 'rss entry summary'],
    ['JSON Feed', 'feed.json', JSON.stringify(jsonFeed), 'json entry content'],
  ])('reads %s', (_name, name, content, from) => {
    for (const { article, fields } of articlesFromFile(Buffer.from(content), name)) {
      expect(article.text).toBe(`Titel\n\n${sentence}`)
      expect(fields.text).toBe(from)
    }
    expect(articlesFromFile(Buffer.from(content), name).length).toBeGreaterThan(0)
  })

  it.each([
    ['input-empty', ''],
    ['input-binary', '%PDF-1.7 x'],
    ['text-missing', '<html><body></body></html>'],
    ['json-invalid', '{"title": "A", '],
    ['json-invalid', `${JSON.stringify(item)}\n{"title":`],
  ])('refuses with %s: %s', (code, content) => {
    expect(() => articlesFromFile(Buffer.from(content), 'a')).toThrow(expect.objectContaining({ code }))
  })

  it('refuses what is too large', () => {
    expect(() => articlesFromFile(new Uint8Array(16_000_001), 'a')).toThrow(
      expect.objectContaining({ code: 'input-too-large' }),
    )
  })
})
