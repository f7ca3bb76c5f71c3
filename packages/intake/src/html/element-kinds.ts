/** Elements that stand in a paragraph of their own. */
export const blockElements: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section summary table
  tbody td tfoot th thead tr ul`.split(/\s+/),
)

export const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Elements without text for a reader. */
export const silentElements: ReadonlySet<string> = new Set(
  `script style noscript template iframe object embed svg math canvas audio video picture img head link meta button
  input select textarea map area datalist amp-img amp-ad amp-analytics amp-iframe amp-sidebar amp-consent
  amp-user-notification amp-social-share amp-video amp-carousel amp-list amp-state amp-sticky-ad`.split(/\s+/),
)
