import { InputError } from '@lagebild/schema'
import { describe, expect, it } from 'vitest'
import { articleFromJson, articlesFromJson } from './articles-from-json.ts'

const title = 'Ministerin reist nach Nordstadt'
const text = 'Die Ministerin ist am Montag nach Nordstadt gereist. Dort will sie über die Grenze sprechen.'
const read = (value: unknown) => articleFromJson(JSON.stringify(value))

describe('articleFromJson', () => {
  it('reads the shape of a reading and its own output again', () => {
    const first = read({
      title,
      text,
      url: 'https://zeitung.example/a',
      outlet: 'Zeitung',
      published: '2024-11-21',
      language: 'de',
    })
    expect(first.article).toMatchObject({
      title,
      outlet: 'Zeitung',
      published: '2024-11-21',
      text: `${title}\n\n${text}`,
    })
    expect(first.fields).toMatchObject({ title: 'json title', text: 'json text', outlet: 'json outlet' })
    expect(read({ article: first.article }).article).toEqual(first.article)
  })

  it('reads ninjs 3', () => {
    const { article, byline, modified } = read({
      uri: 'urn:newsml:agentur.example:1',
      firstCreated: '2024-11-21T10:00:00+01:00',
      versionCreated: '2024-11-21T12:00:00+01:00',
      copyrightHolder: 'dpa',
      language: 'de',
      by: 'Von Anna Muster, dpa',
      headlines: [
        { role: 'short', value: 'Kurz' },
        { role: 'main', value: title },
      ],
      bodies: [
        {
          role: 'html',
          contentType: 'text/html',
          value: `<section><p>Nordstadt (dpa) - ${text}</p><p>Mehr &amp; mehr.</p></section>`,
        },
      ],
    })
    expect(article).toMatchObject({
      title,
      outlet: 'dpa',
      published: '2024-11-21T10:00:00+01:00',
      credits: ['dpa'],
      url: null,
    })
    expect(article.text).toBe(`${title}\n\nNordstadt (dpa) - ${text}\n\nMehr & mehr.`)
    expect([byline, modified]).toEqual(['Anna Muster, dpa', '2024-11-21T12:00:00+01:00'])
  })

  it('reads ninjs 2 and 1', () => {
    const two = {
      uri: 'https://a.example/1',
      versioncreated: '2024-11-21T10:00:00Z',
      headlines: [{ value: title }],
      bodies: [{ role: 'main', contenttype: 'text/plain', value: text }],
    }
    const one = {
      uri: 'https://a.example/1',
      versioncreated: '2024-11-21T10:00:00Z',
      headline: title,
      body_html: `<p>${text}</p>`,
    }
    for (const item of [two, one]) {
      expect(read(item).article).toMatchObject({
        url: 'https://a.example/1',
        title,
        text: `${title}\n\n${text}`,
        published: '2024-11-21T10:00:00Z',
      })
    }
  })

  it('reads a list', () => {
    expect(articlesFromJson(JSON.stringify([{ title, text }, { text }])).map((record) => record.article.title)).toEqual(
      [title, null],
    )
  })

  it('leaves a date out that cannot be read', () => {
    expect(read({ title, text, published: 'vor drei Stunden' }).article.published).toBeNull()
  })

  it.each([
    ['json-invalid', '{"title": "A'],
    ['json-invalid', '['.repeat(5000)],
    ['json-no-article', '{}'],
    ['json-no-article', '[]'],
    ['json-no-article', '42'],
    ['json-no-article', '{"uri":"u","type":"picture","versionCreated":"2024-11-21T10:00:00Z"}'],
    ['json-no-article', `{"pubstatus":"canceled","headline":"${title}","body_text":"${text}"}`],
    [
      'language-unsupported',
      '{"text":"Les ministres des deux pays se sont rencontrés lundi pour parler de la frontière."}',
    ],
  ])('refuses with %s: %s', (code, json) => {
    expect(() => articleFromJson(json)).toThrow(InputError)
    expect(() => articleFromJson(json)).toThrow(expect.objectContaining({ code }))
  })
})
