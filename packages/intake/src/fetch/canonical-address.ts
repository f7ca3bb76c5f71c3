import { canonicalUrl } from './canonical-url.ts'

/**
 * The address that stands for a page: what the page names as its canonical address where that can be believed, else where it was found. Broken
 * templates name the front page or another site on every article; those are not believed.
 */
export function canonicalAddress(foundAt: string, named: string | null): string {
  const own = canonicalUrl(foundAt)
  if (!named || !URL.canParse(named, own)) return own
  const ownUrl = new URL(own)
  const namedUrl = new URL(named, own)
  const isWeb = namedUrl.protocol === 'https:' || namedUrl.protocol === 'http:'
  const isFrontPage = namedUrl.pathname === '/' && namedUrl.search === '' && ownUrl.pathname !== '/'
  if (!isWeb || isFrontPage || siteOf(namedUrl.hostname) !== siteOf(ownUrl.hostname)) return own
  return canonicalUrl(namedUrl.href)
}

/** The last two labels, or three where the second is a short class of names (`co.uk`, `com.au`); near enough to tell sites apart. */
function siteOf(host: string): string {
  const labels = host.split('.')
  const isClass = /^(?:com?|net|org|gov|edu|ac|or|ne|go|in|gv)$/.test(labels.at(-2) ?? '')
  return labels.slice(isClass ? -3 : -2).join('.')
}
