import { isTrackingParameter } from '@lagebild/schema'

/**
 * The address without fragment, tracking parameters, default port and trailing dot; what is left of the query stays as it was written.
 * Addresses that are not http or https come back as they are.
 */
export function canonicalUrl(input: string): string {
  if (!URL.canParse(input)) return input
  const url = new URL(input)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return input
  url.hash = ''
  url.hostname = url.hostname.replace(/\.+$/u, '')
  url.search = parametersOf(url).join('&')
  return url.href
}

/**
 * The key by which two addresses are known as one page: the canonical address without scheme, `www.` and the slash at the end, which
 * sites serve alike, and with its parameters in order.
 */
export function addressKey(input: string): string {
  if (!URL.canParse(input)) return input
  const url = new URL(canonicalUrl(input))
  url.search = parametersOf(url).sort().join('&')
  return url.href.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/(?=$|\?)/, '')
}

function parametersOf(url: URL): string[] {
  return url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTrackingParameter(parameter.split('=')[0] ?? ''))
}
