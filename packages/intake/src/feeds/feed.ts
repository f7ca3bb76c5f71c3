/** An entry of a feed or a news sitemap: an article that an outlet announces. What the feed does not say is null. */
export interface FeedEntry {
  /** Absolute http or https address of the article. */
  readonly url: string
  /** What the feed calls the entry by (`guid`, `id`); the address where it has no name. */
  readonly id: string
  /** Plain text. */
  readonly title: string | null
  /** ISO 8601, as exact as written. */
  readonly published: string | null
  readonly modified: string | null
  /** Whom the feed credits (RSS `<source>`, Atom `<source>`, the publication of a news sitemap). */
  readonly source: string | null
  readonly byline: string | null
  readonly section: string | null
  /** A language tag as written, the entry's own or the feed's: `de-AT`. */
  readonly language: string | null
  /** Plain text. */
  readonly summary: string | null
  /** Full text as plain text with paragraphs, where the feed carries it. */
  readonly content: string | null
}

export interface Feed {
  readonly kind: 'rss' | 'atom' | 'rdf' | 'json'
  /** Name of the feed, usually its outlet; plain text. */
  readonly title: string | null
  /** Address of the site that the feed belongs to. */
  readonly home: string | null
  readonly language: string | null
  /** How many minutes the feed asks to wait between visits (`ttl`), or null. */
  readonly minutesBetween: number | null
  /** In the order of the feed; entries without an address are left out. */
  readonly entries: readonly FeedEntry[]
}

export interface Sitemap {
  /** Pages of the site; title and publication are there in news sitemaps only. */
  readonly entries: readonly FeedEntry[]
  /** Further sitemaps that an index lists. */
  readonly sitemaps: readonly { readonly url: string; readonly modified: string | null }[]
}

/** A feed in an OPML list. */
export interface OpmlFeed {
  /** Absolute http or https address of the feed. */
  readonly url: string
  readonly title: string | null
  readonly home: string | null
  /** Names of the outlines around it, outermost first. */
  readonly folders: readonly string[]
}
