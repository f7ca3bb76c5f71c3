import { fetchError } from './fetch-error.ts'

/** What a request is for. */
export type Wanted = 'article' | 'feed' | 'any'

const feedTypes =
  /^(?:application|text)\/(?:[\w.-]+\+)?(?:xml|json)$|^text\/(?:html|plain|x-opml)$|^application\/octet-stream$/
const articleTypes =
  /^text\/(?:html|plain|markdown)$|^(?:application|text)\/(?:[\w.-]+\+)?(?:xml|json)$|^application\/octet-stream$/

/** What may come in answer; feeds are often labelled as plain text, HTML or nothing in particular, and the parser looks for itself. */
const accepted: Readonly<Record<Wanted, { readonly types: RegExp; readonly accept: string }>> = {
  article: {
    types: articleTypes,
    accept: 'text/html, application/xhtml+xml, application/json;q=0.8, text/plain;q=0.7',
  },
  feed: {
    types: feedTypes,
    accept:
      'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1',
  },
  any: { types: /./, accept: '*/*' },
}

export function acceptHeader(wanted: Wanted): string {
  return accepted[wanted].accept
}

/** A Content-Type header taken apart: `text/html; charset=iso-8859-1`. */
export function parseContentType(header: string | undefined): { type: string | null; charset: string | null } {
  const type = header?.split(';')[0]?.trim().toLowerCase() || null
  const charset = /;\s*charset\s*=\s*"?([^\s;"]{1,40})/iu.exec(header ?? '')?.[1] ?? null
  return { type, charset }
}

/** Throws FetchError where the server says that it sends something else than is wanted. Silence is accepted. */
export function checkContentType(header: string | undefined, wanted: Wanted): void {
  const { type } = parseContentType(header)
  if (type && !accepted[wanted].types.test(type)) throw fetchError('content-type-refused', type)
}
