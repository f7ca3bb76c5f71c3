/** An address from an article, if it is one of the web; anything else (`javascript:` …) is no link. */
export function safeAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
