import { describe, expect, it } from 'vitest'
import { articleFromHtml } from './article-from-html.ts'

const first = 'Die Ministerin ist am Montag nach Nordstadt gereist, wie ihr Haus mitteilte.'
const second = 'Dort will sie mit den Nachbarn über die Öffnung der Grenze sprechen.'
const body = `<p>${first}</p><p>${second}</p>`
const read = (html: string, address: string | null = null) => articleFromHtml(html, { url: address })
const bodyOf = (html: string) => {
  const { title, text } = read(html).article
  return title === null ? text : text.slice(title.length).trim()
}

describe('the text of a page', () => {
  const kept: readonly (readonly [name: string, html: string, text: string])[] = [
    [
      'a short lead in the header',
      `<article><header><h1>Titel</h1><p>${first}</p></header><div><p>${second}</p></div></article>`,
      `${first}\n\n${second}`,
    ],
    [
      'subheadings',
      `<h1>Titel</h1><p>${first}</p><h2>Die Lage</h2><p>${second}</p>`,
      `${first}\n\nDie Lage\n\n${second}`,
    ],
    [
      'lists within lists once',
      `<h1>Titel</h1><p>${first}</p><ul><li>Eins<ul><li>Zwei<ol><li>Drei</li></ol></li></ul></li></ul><p>${second}</p>`,
      `${first}\n\nEins\nZwei\nDrei\n\n${second}`,
    ],
    [
      'a table with data',
      `<h1>Titel</h1><p>${first}</p><table><tr><th>Land</th><th>Zahl</th></tr><tr><td>A</td><td>1</td></tr></table><p>${second}</p>`,
      `${first}\n\nLand | Zahl\nA | 1\n\n${second}`,
    ],
    [
      'an article in a cell of the layout',
      `<table><tr><td><a href="/a">Politik</a></td><td><h1>Titel</h1>${body}</td></tr></table>`,
      `${first}\n\n${second}`,
    ],
    ['lines of a <pre>', `<h1>Titel</h1><pre>${first}\n\n${second}</pre>`, `${first}\n\n${second}`],
    ['a signature', `<h1>Titel</h1>${body}<p>dpa/mku</p>`, `${first}\n\n${second}\n\ndpa/mku`],
    ['paragraphs of line breaks', `<h1>Titel</h1><div>${first}<br><br>${second}</div>`, `${first}\n\n${second}`],
    [
      'text in a wrapper named after what it also holds',
      `<div class="content with-sidebar comments-open"><h1>Titel</h1>${body}</div>`,
      `${first}\n\n${second}`,
    ],
  ]
  it.each(kept)('keeps %s', (_name, html, text) => {
    expect(bodyOf(html)).toBe(text)
  })

  const left: readonly (readonly [name: string, piece: string])[] = [
    [
      'captions',
      '<figure><img src="a"><figcaption>Die Grenze bei Nacht, wie sie seit Jahren aussieht.</figcaption></figure>',
    ],
    [
      'captions without a name',
      '<div><img src="a"><div>Die Grenze bei Nacht, wie sie seit Jahren aussieht.</div></div>',
    ],
    [
      'cookie banners',
      '<div class="cookie-layer"><p>Wir verwenden Cookies, um unser Angebot zu verbessern und zu messen.</p></div>',
    ],
    [
      'consent texts without a name',
      '<div><p>Wir und unsere 200 Partner verarbeiten Daten und speichern Informationen auf Ihrem Gerät.</p></div>',
    ],
    [
      'related articles',
      '<section><h3>Mehr zum Thema</h3><p>Warum die Grenze seit zehn Jahren geschlossen ist, erklärt unser Autor.</p></section>',
    ],
    [
      'lists of links',
      '<ul><li><a href="/1">Grenze seit zehn Jahren geschlossen</a></li><li><a href="/2">Nachbarn streiten</a></li></ul>',
    ],
    [
      'newsletters',
      '<div class="newsletter-box"><p>Jeden Morgen das Wichtigste in Ihrem Postfach. Jetzt bestellen.</p></div>',
    ],
    ['galleries', '<div class="gallery"><p>Bild 1 von 9: Die Ministerin steigt aus dem Flugzeug und winkt.</p></div>'],
    ['advertisements', '<div>Anzeige</div>'],
    ['hidden text', '<p hidden>Dieser Satz steht nur für Suchmaschinen auf der Seite.</p>'],
    ['pull quotes', `<blockquote>Dort will sie mit den Nachbarn über die Öffnung der Grenze sprechen</blockquote>`],
  ]
  it.each(left)('leaves out %s', (_name, piece) => {
    expect(bodyOf(`<article><h1>Titel</h1><p>${first}</p>${piece}<p>${second}</p></article>`)).toBe(
      `${first}\n\n${second}`,
    )
  })

  it('takes the text of JSON-LD where the page shows none, and not where it shows it', () => {
    const data = (text: string) =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Titel', articleBody: text })}</script>`
    const hidden = read(`${data(`${first}\n\n${second}`)}<div id="app"></div>`)
    expect(hidden.article.text).toBe(`Titel\n\n${first}\n\n${second}`)
    expect(hidden.fields.text).toBe('json-ld articleBody')
    const shown = read(`${data(`${first} ${second}`)}<h1>Titel</h1>${body}`)
    expect(shown.fields.text).toBe('page')
  })
})

describe('the fields of a page', () => {
  const page = (head: string, above = '') =>
    `<html lang="de"><head>${head}</head><body>${above}<h1>Minister reist ab</h1>${body}</body></html>`
  const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

  const cases: readonly (readonly [name: string, html: string, expected: Record<string, unknown>])[] = [
    [
      'JSON-LD',
      page(
        ld({
          '@type': 'NewsArticle',
          headline: 'Minister reist ab',
          datePublished: '2024-11-21T10:00:00Z',
          author: [{ name: 'A. B.' }, 'C. D.'],
          articleSection: ['Politik', 'Ausland'],
        }),
      ),
      { title: 'Minister reist ab', published: '2024-11-21T10:00:00Z', byline: 'A. B., C. D.', section: 'Politik' },
    ],
    [
      'JSON-LD in a graph with references',
      page(
        ld({
          '@graph': [
            { '@type': 'Organization', '@id': '#o', name: 'Bote' },
            { '@type': ['Article', 'NewsArticle'], headline: 'X', publisher: { '@id': '#o' } },
          ],
        }),
      ),
      { title: 'X', outlet: 'Bote' },
    ],
    [
      'JSON-LD that is broken',
      page(
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mit\nUmbruch","datePublished":"2024-11-21",}</script>',
      ),
      { title: 'Mit Umbruch', published: '2024-11-21' },
    ],
    [
      'JSON-LD of other things',
      page(ld({ '@type': 'WebSite', name: 'Bote', datePublished: '2001-01-01' })),
      { published: null, title: 'Minister reist ab' },
    ],
    [
      'Open Graph with the outlet behind',
      page(
        '<meta property="og:title" content="Minister reist ab | Bote"><meta property="og:site_name" content="Bote">',
      ),
      { title: 'Minister reist ab', outlet: 'Bote' },
    ],
    [
      'a title with a dash of its own',
      page('<meta property="og:title" content="Abreise – Minister geht im Streit">'),
      { title: 'Abreise – Minister geht im Streit' },
    ],
    [
      'microdata',
      page(
        '',
        '<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2024-11-21"><span itemprop="author" itemscope><b itemprop="name">Eva Klein</b></span></div>',
      ),
      { published: '2024-11-21', byline: 'Eva Klein' },
    ],
    [
      'a time below the headline',
      '<article><h1>Minister reist ab</h1><time datetime="2024-11-21T10:00">heute</time><p class="byline">Von Eva Klein</p>' +
        body +
        '</article>',
      { published: '2024-11-21T10:00', byline: 'Eva Klein' },
    ],
    [
      'a date line',
      `<h1>Minister reist ab</h1><p>Stand: 21.11.2024 14:05 Uhr</p>${body}`,
      { published: '2024-11-21T14:05' },
    ],
    [
      'a date of change',
      `<h1>Minister reist ab</h1><p>21.11.2024, 14:05 Uhr, aktualisiert am 22.11.2024</p>${body}`,
      { published: '2024-11-21T14:05' },
    ],
    [
      'no date in the text',
      `<h1>Minister reist ab</h1><p>Am 21. November 2024 hat der Minister das Land verlassen.</p>${body}`,
      { published: null },
    ],
    [
      'no date of a comment',
      `<article><h1>Minister reist ab</h1>${body}</article><div class="comments"><time datetime="2023-01-01">x</time></div>`,
      { published: null },
    ],
    [
      'no date of a quotation or a chronicle',
      `<h1>Minister reist ab</h1><p>${first}</p><blockquote><p>Ja.</p>— Ministerin <a href="/x">1. Mai 2024</a></blockquote><p>3. Mai 2024</p><p>${second}</p>`,
      { published: null },
    ],
    [
      'a labelled date below the lead',
      `<h1>Minister reist ab</h1><p>${first}</p><dl><dt>Published</dt><dd>19 November 2024</dd></dl><p>${second}</p>`,
      { published: '2024-11-19' },
    ],
    [
      'no byline of an address',
      page('<meta property="article:author" content="https://social.example/bote">'),
      { byline: null },
    ],
  ]
  it.each(cases)('%s', (_name, html, expected) => {
    const { article, byline, modified } = read(html)
    expect({ ...article, byline, modified }).toMatchObject(expected)
  })

  it.each([
    ['/welt/1.html', 'https://bote.example/x/y', 'https://bote.example/welt/1.html'],
    ['../1.html', 'https://bote.example/amp/1.html', 'https://bote.example/1.html'],
    ['https://bote.example/1', null, 'https://bote.example/1'],
    ['/1', null, null],
    ['javascript:alert(1)', 'https://bote.example/', null],
  ])('canonical link %s on %s', (href, address, expected) => {
    expect(read(page(`<link rel="canonical" href="${href}">`), address).canonicalUrl).toBe(expected)
  })

  it('says where each field came from', () => {
    const { fields } = read(
      page(
        '<meta property="og:site_name" content="Bote"><meta name="date" content="2024-11-21"><meta name="author" content="dpa">',
      ),
    )
    expect(fields).toEqual({
      outlet: 'meta og:site_name',
      title: 'h1',
      published: 'meta date',
      byline: 'meta author',
      credits: 'byline',
      language: 'text',
      text: 'page',
    })
  })

  it('refuses a page without text', () => {
    expect(() => read('<html><body><script>x()</script></body></html>')).toThrow(
      expect.objectContaining({ code: 'text-missing' }),
    )
  })
})
