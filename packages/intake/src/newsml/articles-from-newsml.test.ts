import { describe, expect, it } from 'vitest'
import { articlesFromFile } from '../file/articles-from-file.ts'

const text = 'Die Ministerin ist am Montag nach Nordstadt gereist. Dort will sie über die Grenze sprechen.'
const item = (
  content: string,
  status = 'stat:usable',
  meta = '',
) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:agentur.example:1" version="2" xml:lang="de">
  <rightsInfo><copyrightHolder literal="Agentur Nord"/></rightsInfo>
  <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:AN"/><versionCreated>2024-11-21T12:00:00+01:00</versionCreated><firstCreated>2024-11-21T10:00:00+01:00</firstCreated><pubStatus qcode="${status}"/></itemMeta>
  <contentMeta><infoSource literal="dpa"/><by>Von Anna Muster</by><headline role="hld:sub">Kurz</headline><headline role="hld:main">Ministerin in Nordstadt</headline><language tag="de"/><subject qcode="subj:11000000"><name xml:lang="de">Politik</name></subject>${meta}</contentMeta>
  <contentSet>${content}</contentSet></newsItem>`
const xhtml = (body: string) =>
  `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html></inlineXML>`
const message = (...items: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>${items.join('')}</itemSet></newsMessage>`
const read = (xml: string) => articlesFromFile(Buffer.from(xml), 'a.xml')

describe('NewsML-G2', () => {
  it('reads an item with XHTML', () => {
    const [record] = read(
      `<?xml version="1.0"?>${item(xhtml(`<p>Nordstadt (dpa) - ${text}</p><p>Mehr &amp; mehr.</p>`))}`,
    )
    expect(record?.article).toMatchObject({
      title: 'Ministerin in Nordstadt',
      outlet: 'dpa',
      section: 'Politik',
      published: '2024-11-21T10:00:00+01:00',
      credits: ['dpa'],
      url: null,
      text: `Ministerin in Nordstadt\n\nNordstadt (dpa) - ${text}\n\nMehr & mehr.`,
    })
    expect(record).toMatchObject({ byline: 'Anna Muster', modified: '2024-11-21T12:00:00+01:00' })
    expect(record?.fields).toMatchObject({ title: 'newsml headline', text: 'newsml inlineXML' })
  })

  it('reads NITF, plain text and HTML in a message', () => {
    const nitf = `<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head/><body><body.head><hedline><hl1>Anders</hl1></hedline></body.head><body.content><block><p>${text}</p><media><media-caption>Bild.</media-caption></media></block></body.content></body></nitf></inlineXML>`
    const plain = `<inlineData contenttype="text/plain">${text}</inlineData>`
    const html = `<inlineData contenttype="text/html">&lt;p&gt;${text}&lt;/p&gt;</inlineData>`
    const texts = read(message(item(nitf), item(plain), item(html))).map(({ article }) => article.text)
    expect(texts).toEqual(Array(3).fill(`Ministerin in Nordstadt\n\n${text}`))
  })

  it('leaves out what has no text and what was withdrawn', () => {
    const picture = item('<remoteContent href="a.jpg" contenttype="image/jpeg"/>')
    const canceled = item(xhtml(`<p>${text}</p>`), 'stat:canceled')
    expect(read(message(picture, canceled, item(xhtml(`<p>${text}</p>`))))).toHaveLength(1)
    expect(() => read(message(picture, canceled))).toThrow(expect.objectContaining({ code: 'newsml-no-article' }))
  })

  it('reads prefixed names and no entities of its own', () => {
    const prefixed = item(xhtml(`<p>${text} &geheim;</p>`))
      .replaceAll(/<(\/?)(newsItem|itemMeta|contentMeta|contentSet|headline)/g, '<$1n:$2')
      .replace('xmlns=', 'xmlns:n=')
    const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY geheim SYSTEM "file:///etc/hostname">]>${prefixed}`
    expect(read(xml)[0]?.article.text).toBe(`Ministerin in Nordstadt\n\n${text} &geheim;`)
  })
})
