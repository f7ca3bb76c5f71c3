import { parseDate } from '../dates/parse-date.ts'
import { plainLine } from '../feeds/plain-line.ts'
import { webAddress } from '../feeds/web-address.ts'
import { type MarkupElement, textContent } from '../markup/markup-node.ts'
import { childNamed, childrenNamed, childText } from '../markup/parse-xml.ts'
import { type ArticleDraft, type Found, firstFound, found } from '../record/article-draft.ts'
import { readByline } from '../text/read-byline.ts'
import { contentOf } from './content-of-item.ts'

/** The draft of a NewsML-G2 news item, or null where it has no text or was withdrawn. */
export function newsItemDraft(item: MarkupElement): ArticleDraft | null {
  const itemMeta = childNamed(item, 'itemmeta')
  const contentMeta = childNamed(item, 'contentmeta')
  const rights = childNamed(item, 'rightsinfo')
  const status = childNamed(itemMeta ?? item, 'pubstatus')?.attributes['qcode'] ?? ''
  const content = contentOf(item)
  if (/(?:canceled|withheld)$/i.test(status) || !content) return null
  const first = dated(itemMeta, 'firstcreated') ?? dated(contentMeta, 'contentcreated')
  const version = dated(itemMeta, 'versioncreated')
  const changed = dated(contentMeta, 'contentmodified')
  const modified = firstFound(changed, version)
  const source = named(contentMeta, 'infosource') ?? named(itemMeta, 'provider') ?? named(rights, 'copyrightholder')
  const byline = childText(contentMeta ?? item, 'by') ?? content.byline
  return {
    url: found(webAddress(item.attributes['guid']), 'newsml guid'),
    outlet: source,
    title: firstFound(found(plainLine(headlineOf(contentMeta)), 'newsml headline'), content.title),
    section: named(contentMeta, 'subject'),
    byline: found(byline === null ? null : (readByline(byline) ?? byline), 'newsml by'),
    published: first ?? version,
    modified: first && modified && modified.value !== first.value ? modified : null,
    languageTag: firstFound(
      found(childNamed(contentMeta ?? item, 'language')?.attributes['tag'], 'newsml language'),
      found(item.attributes['xml:lang'], 'newsml xml:lang'),
    ),
    credits: { value: creditNames(itemMeta, contentMeta, rights), from: 'newsml' },
    body: content.body,
  }
}

/** The main headline where several are given by their role. */
function headlineOf(contentMeta: MarkupElement | null): string | null {
  const headlines = contentMeta ? childrenNamed(contentMeta, 'headline') : []
  const main = headlines.find(({ attributes }) => /main$/i.test(attributes['role'] ?? '')) ?? headlines[0]
  return main ? textContent(main) : null
}

function dated(parent: MarkupElement | null, name: string): Found<string> | null {
  const text = parent && childText(parent, name)
  return text ? found(parseDate(text), `newsml ${name}`) : null
}

/** The name of a party: its `name`, else what its code or `literal` says behind the colon. */
function named(parent: MarkupElement | null, name: string): Found<string> | null {
  const element = parent && childNamed(parent, name)
  return element ? found(partyName(element), `newsml ${name}`) : null
}

function partyName(element: MarkupElement): string | null {
  const { literal, qcode } = element.attributes
  // Codes of subjects are numbers, which name nothing.
  const code = qcode?.replace(/^.*:/, '')
  return plainLine(childText(element, 'name') ?? literal ?? (code && /\p{L}/u.test(code) ? code : null))
}

function creditNames(...parents: readonly (MarkupElement | null)[]): readonly string[] {
  const names = ['infosource', 'provider', 'copyrightholder', 'creator']
  const parties = parents.flatMap((parent) => (parent ? childrenNamed(parent, ...names) : []))
  const lines = parents.flatMap((parent) => (parent && childText(parent, 'creditline')) ?? [])
  return [...parties.flatMap((party) => partyName(party) ?? []), ...lines]
}
