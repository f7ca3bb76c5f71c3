/**
 * Parameters that say how a reader came to the page, not which page it is: those of analytics (utm, Matomo, Webtrekk, AT Internet, Adobe), of
 * advertisers' click identifiers, of newsletters and of social services.
 */
const names = [
  'utm(?:_\\w+)?',
  '(?:fb|g|tt|tw|y|ys|d)clid|msclkid|gclsrc|[gw]braid|wickedid|li_fat_id|igsh(?:id)?',
  'mc_[ce]id|mkt_tok|_hs(?:enc|mi)|hsctatracking|oly_(?:anon|enc)_id|vero_(?:id|conv)',
  'at_(?:medium|campaign|custom\\d+|link_\\w+|format|ptr_name|bbc_team)|ns_(?:source|mchannel|campaign|linkname|fee)',
  'wt_?\\.?z?mc(?:_\\w+)?|(?:pk|piwik|mtm|matomo)_\\w+|_g[al]|ga_\\w+|s_cid|icid|cmp|cmpid|ocid|xtor|ito|spm',
  'ref|ref_src|ref_url|referr?er|xing_share|smid|smtyp|sref|share(?:token)?|__twitter_impression',
  'amp_(?:js_v|gsa)|usqp|guccounter|guce_\\w+|from_rss',
]

const pattern = new RegExp(`^(?:${names.join('|')})$`, 'i')

/** Whether a query parameter leaves the page what it is. */
export function isTrackingParameter(name: string): boolean {
  return pattern.test(name)
}
