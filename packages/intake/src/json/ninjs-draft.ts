import { parseDate } from '../dates/parse-date.ts'
import { intakeError } from '../errors/intake-error.ts'
import { htmlToText } from '../html/html-to-text.ts'
import { type ArticleDraft, type Found, firstFound, found } from '../record/article-draft.ts'
import { isObject, type JsonObject, listOf, nameOf, textOf } from './json-value.ts'

/** Fields that only ninjs has; ninjs 1 and 2 write them in lower case, ninjs 3 in camel case. */
const marks = [
  'versioncreated',
  'firstcreated',
  'bodies',
  'headlines',
  'body_text',
  'body_html',
  'body_xhtml',
  'pubstatus',
]

export function isNinjs(item: JsonObject): boolean {
  return Object.keys(item).some((key) => marks.includes(key.toLowerCase()))
}

/**
 * The draft of an IPTC ninjs item, versions 1 to 3. Throws InputError where the item is withdrawn or has no text,
 * as pictures have.
 */
export function ninjsDraft(item: JsonObject): ArticleDraft {
  const field = fieldReader(item)
  const status = textOf(field('pubStatus'))?.toLowerCase()
  if (status === 'canceled' || status === 'withheld') throw intakeError('json-no-article', `its pubStatus is ${status}`)
  const body = bodyOf(field)
  if (!body) throw intakeError('json-no-article', 'the ninjs item has no text body')
  const first = dated(field('firstCreated'), 'firstCreated') ?? dated(field('contentCreated'), 'contentCreated')
  const version = dated(field('versionCreated'), 'versionCreated')
  const uri = textOf(field('uri'))
  return {
    url: firstFound(webAddress(textOf(field('url')), 'ninjs url'), webAddress(uri, 'ninjs uri')),
    outlet: outletOf(field),
    title: headlineOf(field),
    section: found(nameOf(listOf(field('sections') ?? field('subjects') ?? field('subject'))[0]), 'ninjs subject'),
    byline: found(textOf(field('by') ?? field('byline'))?.replace(/^(?:von|by) /i, ''), 'ninjs by'),
    published: first ?? version,
    modified: first && version && first.value !== version.value ? version : null,
    languageTag: found(textOf(field('language')), 'ninjs language'),
    credits: { value: creditNames(field), from: 'ninjs copyrightHolder' },
    body,
  }
}

type FieldReader = (name: string) => unknown

/** Reads a field whatever the case of its name. */
function fieldReader(item: JsonObject): FieldReader {
  const fields = new Map(Object.entries(item).map(([key, value]) => [key.toLowerCase(), value]))
  return (name) => fields.get(name.toLowerCase())
}

function bodyOf(field: FieldReader): Found<string> | null {
  const bodies = listOf(field('bodies')).filter(isObject).map(fieldReader)
  const rich = bodies.find((body) => /html/i.test(textOf(body('contentType')) ?? textOf(body('role')) ?? ''))
  const plain = bodies.find((body) => textOf(body('value')) !== null)
  return firstFound(
    htmlFound(rich?.('value'), 'ninjs bodies'),
    plain && plain !== rich ? found(textOf(plain('value')), 'ninjs bodies') : null,
    htmlFound(field('body_html'), 'ninjs body_html'),
    htmlFound(field('body_xhtml'), 'ninjs body_xhtml'),
    found(textOf(field('body_text')), 'ninjs body_text'),
  )
}

function htmlFound(value: unknown, from: string): Found<string> | null {
  const html = textOf(value)
  return html === null ? null : found(htmlToText(html), from)
}

function headlineOf(field: FieldReader): Found<string> | null {
  const headlines = listOf(field('headlines')).filter(isObject)
  const main = headlines.find((headline) => headline['role'] === 'main') ?? headlines[0]
  const text = textOf(main?.['value']) ?? textOf(field('headline')) ?? textOf(field('title'))
  return text ? found(htmlToText(text), 'ninjs headline') : null
}

function outletOf(field: FieldReader): Found<string> | null {
  const sources = listOf(field('infoSources') ?? field('infosource'))
  return firstFound(
    found(nameOf(sources[0]), 'ninjs infoSources'),
    found(nameOf(field('copyrightHolder')), 'ninjs copyrightHolder'),
    found(nameOf(field('source')), 'ninjs source'),
  )
}

function creditNames(field: FieldReader): readonly string[] {
  const sources = listOf(field('infoSources') ?? field('infosource'))
  return [...sources, field('copyrightHolder'), field('source')].flatMap((source) => nameOf(source) ?? [])
}

function dated(value: unknown, name: string): Found<string> | null {
  const text = textOf(value)
  return text ? found(parseDate(text), `ninjs ${name}`) : null
}

function webAddress(value: string | null, from: string): Found<string> | null {
  return value && /^https?:\/\//i.test(value) && URL.canParse(value) ? found(value, from) : null
}
