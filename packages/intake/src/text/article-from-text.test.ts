import { InputError } from '@lagebild/schema'
import { describe, expect, it } from 'vitest'
import { articleFromText } from './article-from-text.ts'

const title = 'Nordland und Südland einigen sich auf neue Grenze'
const body =
  'Die beiden Länder haben sich nach langen Gesprächen geeinigt. Das teilte die Regierung in Nordstadt am Montag mit.'

describe('articleFromText', () => {
  it('takes date line, section line and a doubled title as metadata', () => {
    const { article, fields } = articleFromText(`21. November, 2024\n\nPolitik\n\n${title}\n\n${title}\n\n${body}`)
    expect(article).toMatchObject({ published: '2024-11-21', section: 'Politik', title, language: 'de', credits: [] })
    expect(article.text).toBe(`${title}\n\n${body}`)
    expect(fields).toMatchObject({ published: 'text line 1', section: 'text line 2', title: 'text line 3' })
  })

  const headings: readonly (readonly [name: string, text: string, expected: Record<string, unknown>])[] = [
    ['title and body', `${title}\n\n${body}`, { title, section: null, published: null, text: `${title}\n\n${body}` }],
    ['title without a blank line', `${title}\n${body}`, { title, text: `${title}\n\n${body}` }],
    ['only a body', body, { title: null, text: body }],
    ['a body of two paragraphs', `${body}\n\n${body}`, { title: null, text: `${body}\n\n${body}` }],
    [
      'only a headline',
      'Der Minister reist nach Wien und trifft die Kanzlerin',
      { title: 'Der Minister reist nach Wien und trifft die Kanzlerin' },
    ],
    ['a date with time', `Stand: 21.11.2024 14:05 Uhr\n${title}\n${body}`, { published: '2024-11-21T14:05', title }],
    [
      'date below the title',
      `${title}\n21.11.2024\n\n${body}`,
      { published: '2024-11-21', title, text: `${title}\n\n${body}` },
    ],
    [
      'a statement with its kind, place and date below the title',
      `${title}\nPressemitteilung\nBerlin, 12. März 2025\n\n${body}`,
      { title, section: 'Pressemitteilung', published: '2025-03-12', text: `${title}\n\n${body}` },
    ],
    ['a date in the dateline', `${title}\n\nNORDSTADT, 4. Juni 2025 - ${body}`, { title, published: '2025-06-04' }],
    ['a dateline without a year', `${title}\n\nNORDSTADT, 4. Juni (dpa) - ${body}`, { title, published: null }],
    [
      'a place before an English date',
      `${title}\nSantiago, 4 June 2025\n\n${body}`,
      { published: '2025-06-04', title },
    ],
    ['a sentence that begins with a place', `${title}\n\nBerlin, das bleibt so. ${body}`, { published: null, title }],
    ['section path', `Politik | Ausland\n${title}\n${body}`, { section: 'Politik | Ausland', title }],
    [
      'unknown section before a doubled title',
      `Netzblick\n${title}\n${title}\n${body}`,
      { section: 'Netzblick', title },
    ],
    ['a kicker is no section', `Grenzstreit\n\n${body}`, { section: null, title: 'Grenzstreit' }],
    ['a question as title', `Wird die Grenze nun geöffnet?\n\n${body}`, { title: 'Wird die Grenze nun geöffnet?' }],
    [
      'an article that mentions a date first',
      `Am 21. November 2024 haben sich die beiden Länder auf eine neue Grenze geeinigt.`,
      { title: null, published: null },
    ],
  ]
  it.each(headings)('%s', (_name, text, expected) => {
    expect(articleFromText(text).article).toMatchObject(expected)
  })

  it('reads a byline with its agency', () => {
    const record = articleFromText(`${title}\nVon Anna Muster, AP\n\n${body}`)
    expect(record.byline).toBe('Anna Muster, AP')
    expect(record.article.credits).toEqual(['AP'])
    expect(record.article.text).not.toContain('Muster')
  })

  it('does not take a sentence with "Von" for a byline', () => {
    const record = articleFromText(`${title}\nVon Wien aus reiste die Ministerin weiter.\n${body}`)
    expect(record.byline).toBeNull()
  })

  it('joins lines that were broken at a fixed width', () => {
    const wrapped =
      'The ministers of both countries met in the capital on Monday and\nagreed to open the border for people and goods by the end of\nthe year.'
    expect(articleFromText(wrapped).article.text).toBe(wrapped.replace(/\n/g, ' '))
  })

  it('cleans white space and invisible characters once', () => {
    const { article } = articleFromText(
      `Die\u00A0Ge\u00ADspräche\u200B sind \u202Ebeendet\u202C.\r\n\r\n\r\n\tDas sagte  die Ministerin.`,
    )
    expect(article.text).toBe('Die Gespräche sind beendet.\n\nDas sagte die Ministerin.')
  })

  it('gives the same article the same id, whatever its address and white space', () => {
    const left = articleFromText(`${title}\n\n${body}`, { url: 'https://a.example/1', outlet: 'A' })
    const right = articleFromText(`${title}\r\n\r\n${body.replace(/ /g, '  ')}`, {
      url: 'https://b.example/2',
      outlet: 'A',
    })
    expect(left.article.id).toBe(right.article.id)
    expect(left.article.id).toMatch(/^[0-9a-f]{24}$/)
    expect(articleFromText(`${title}\n\n${body}`, { outlet: 'B' }).article.id).not.toBe(left.article.id)
  })

  it('lets given values win', () => {
    const meta = { published: '2024-11-22', outlet: 'Beispielblatt', language: 'de', section: 'Welt' } as const
    const { article, fields } = articleFromText(`21.11.2024\nPolitik\n${title}\n${body}`, meta)
    expect(article).toMatchObject(meta)
    expect(fields).toMatchObject({ published: 'given', outlet: 'given', section: 'given', language: 'given' })
  })

  it('reads a line of 20,000 characters and unclosed quotes', () => {
    const line = 'Der Minister sagte: „Wir sind bereit. '.repeat(530).trim()
    expect(articleFromText(line).article.text).toBe(line)
  })

  const refused: readonly (readonly [code: string, text: string])[] = [
    ['input-empty', ''],
    ['input-empty', ' \n\u200B\n '],
    ['text-missing', '--- *** ---'],
    ['language-unknown', 'Wien'],
    [
      'language-unsupported',
      'Les ministres des deux pays se sont rencontrés lundi à Vienne pour parler de la frontière.',
    ],
    ['input-too-large', 'Das ist ein Satz über die Grenze. '.repeat(150_000)],
  ]
  it.each(refused)('refuses with %s', (code, text) => {
    expect(() => articleFromText(text)).toThrow(InputError)
    expect(() => articleFromText(text)).toThrow(expect.objectContaining({ code }))
  })

  it('refuses a given date that is none', () => {
    expect(() => articleFromText(body, { published: 'gestern' })).toThrow(
      expect.objectContaining({ code: 'date-invalid' }),
    )
  })
})
