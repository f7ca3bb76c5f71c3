import { isTrackingParameter } from '@lagebild/schema'

/**
 * The one spelling of a page's address: `https`, host in lower case without `www.` or default port, no fragment, no tracking parameters,
 * the others sorted, no slash at the end. Null for what is no web address.
 */
export function canonicalUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const parsed = new URL(url)
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null
  const host = parsed.host.replace(/^www\./, '').replace(/:(80|443)$/, '')
  const kept = [...parsed.searchParams].filter(([name]) => !isTrackingParameter(name)).sort(byText)
  const query = new URLSearchParams(kept).toString()
  return `https://${host}${parsed.pathname.replace(/\/+$/, '')}${query && `?${query}`}`
}

const byText = (a: readonly string[], b: readonly string[]): number => (a.join('=') < b.join('=') ? -1 : 1)
