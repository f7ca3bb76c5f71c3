/** Parameters that say how a reader came to the page, not which page it is; used by analytics, mail and social services. */
const trackingNames =
  /^(?:utm_\w+|utm|[fgtwy]clid|gclsrc|gbraid|wbraid|dclid|msclkid|twclid|li_fat_id|igshid?|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|hsctatracking|at_(?:medium|campaign|custom\d+|link_\w+|format|ptr_name|bbc_team)|ns_(?:source|mchannel|campaign|linkname|fee)|wt_?\.?(?:mc|zmc)(?:_\w+)?|pk_\w+|piwik_\w+|mtm_\w+|matomo_\w+|cmpid|cmp|ocid|xtor|ito|smid|smtyp|sref|s_cid|icid|ref|ref_src|ref_url|referr?er|xing_share|spm|guccounter|guce_\w+|amp_(?:js_v|gsa)|usqp|__twitter_impression|share(?:token)?|_ga|_gl|ga_\w+|oly_(?:anon|enc)_id|vero_(?:id|conv)|yclid|ysclid|from_rss)$/i

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
    .filter((parameter) => parameter !== '' && !trackingNames.test(parameter.split('=')[0] ?? ''))
}
