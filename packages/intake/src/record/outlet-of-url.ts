import type { Found } from './article-draft.ts'

/** Host labels that name an edition for a device or format, not another outlet: `m.example.org`, `amp.example.org`. */
const editionLabels = /^(?:www\d?|m|mobile|mobil|amp)\./

/** The outlet by its host name, for pages that do not name it otherwise: `https://www.example.org/a` → `example.org`. */
export function outletOfUrl(url: Found<string> | null): Found<string> | null {
  if (!url || !URL.canParse(url.value)) return null
  const { protocol, hostname } = new URL(url.value)
  if (protocol !== 'http:' && protocol !== 'https:') return null
  const host = hostname.replace(editionLabels, '')
  return host ? { value: host, from: `host of ${url.from}` } : null
}
