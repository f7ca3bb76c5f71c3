import type { MarkupElement } from './markup-node.ts'

/** Namespaces by a part of their address, with the prefix under which our readers know them; '' is none. */
const namespaces: readonly (readonly [address: RegExp, prefix: string])[] = [
  [/www\.w3\.org\/2005\/atom|purl\.org\/atom\/ns/i, 'atom'],
  [/purl\.org\/dc\/elements/i, 'dc'],
  [/purl\.org\/dc\/terms/i, 'dcterms'],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns/i, 'rdf'],
  [/search\.yahoo\.com\/mrss/i, 'media'],
  [/www\.google\.com\/schemas\/sitemap-news/i, 'news'],
  [/www\.itunes\.com\/dtds/i, 'itunes'],
  [/purl\.org\/rss\/1\.0\/?$|my\.netscape\.com\/rdf|backend\.userland\.com|www\.sitemaps\.org\/schemas/i, ''],
  [/iptc\.org\/std\/(?:nar|nitf)|www\.w3\.org\/1999\/xhtml/i, ''],
]

/** Most prefixes in one scope; feeds declare up to twenty. */
const mostPrefixes = 64

type Scope = ReadonlyMap<string, string>

/**
 * Renames each element to lower case with the usual prefix of its namespace, whatever prefix the document chose:
 * `<a:entry xmlns:a="http://www.w3.org/2005/Atom">` → `atom:entry`. A prefix that is never declared is kept, as careless
 * feeds leave declarations out.
 */
export function nameByNamespace(): (element: MarkupElement) => void {
  const scopes = new WeakMap<MarkupElement, Scope>()
  return (element) => {
    const outer: Scope = (element.parent && scopes.get(element.parent)) ?? new Map()
    const scope = scopeOf(element, outer)
    scopes.set(element, scope)
    const name = element.name.toLowerCase()
    const colon = name.indexOf(':')
    const written = colon < 0 ? '' : name.slice(0, colon)
    const prefix = scope.get(written) ?? written
    element.name = prefix === '' ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`
  }
}

function scopeOf(element: MarkupElement, outer: Scope): Scope {
  const declared = Object.entries(element.attributes).filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'))
  if (declared.length === 0 || outer.size + declared.length > mostPrefixes) return outer
  const scope = new Map(outer)
  for (const [key, address] of declared) {
    const written = key === 'xmlns' ? '' : key.slice(6)
    scope.set(written, namespaces.find(([pattern]) => pattern.test(address))?.[1] ?? written)
  }
  return scope
}
