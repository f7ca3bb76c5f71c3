/** An absolute http or https address without white space around it, resolved against the base; null for anything else. */
export function webAddress(value: string | null | undefined, base: string | null = null): string | null {
  const trimmed = value?.trim()
  if (!trimmed || !URL.canParse(trimmed, base ?? undefined)) return null
  const url = new URL(trimmed, base ?? undefined)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}
