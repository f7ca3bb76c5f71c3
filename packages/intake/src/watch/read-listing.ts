import { InputError } from '@lagebild/schema'
import type { Feed, FeedEntry } from '../feeds/feed.ts'
import { readFeed } from '../feeds/read-feed.ts'
import { readSitemap } from '../feeds/read-sitemap.ts'

/** Entries of a feed, or of a news sitemap where it is none. Throws InputError for what is neither. */
export function readListing(
  bytes: Uint8Array,
  url: string,
  charset: string | null,
): Pick<Feed, 'title' | 'minutesBetween' | 'entries'> {
  try {
    return readFeed(bytes, url, charset)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const entries = sitemapEntries(bytes, url)
    if (entries) return { title: null, minutesBetween: null, entries }
    throw error
  }
}

function sitemapEntries(bytes: Uint8Array, url: string): readonly FeedEntry[] | null {
  try {
    return readSitemap(bytes, url).entries
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}
