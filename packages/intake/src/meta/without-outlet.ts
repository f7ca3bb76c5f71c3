import { titleKey } from '../html/find-title-block.ts'

/** Marks between a headline and the names of section and outlet, with a space on both sides or a double mark. */
const divider = /\s+(?:[|–—·•»›/~-]|::)\s+|\s*::\s*|\s*\|\s*/u

/** Parts and dividers of a title; longer ones are no titles. */
const mostParts = 25

interface TitleContext {
  /** Names by which the outlet is known: its own, its host. */
  readonly outlets: readonly string[]
  /** Headlines that the page shows. */
  readonly headlines: readonly string[]
}

/**
 * A page's title without what sites put before or behind the headline:
 * `Frachter blockiert Hafen | Lokales | Seeburger Tageblatt` → `Frachter blockiert Hafen`.
 * Cuts only where the rest is a headline that the page shows or what is cut ends in the outlet's name; a bar `|` also
 * cuts where neither is known.
 */
export function withoutOutlet(title: string, { outlets, headlines }: TitleContext): string {
  const parts = title.split(new RegExp(`(${divider.source})`, 'u'))
  if (parts.length < 3 || parts.length > mostParts) return title
  const keys = headlines.map(titleKey).filter((key) => key.length > 3)
  const names = outlets.map(titleKey).filter((key) => key.length > 1)
  const spans: string[] = []
  for (let from = 0; from < parts.length; from += 2) {
    for (let to = parts.length; to > from; to -= 2) spans.push(parts.slice(from, to).join('').trim())
  }
  const shown = spans.find((span) => keys.includes(titleKey(span)))
  if (shown) return shown
  const isOutlet = (part: string | undefined): boolean => {
    const key = titleKey(part ?? '')
    return (
      key !== '' &&
      names.some((name) => name === key || (key.length > 3 && (name.startsWith(key) || key.startsWith(name))))
    )
  }
  if (isOutlet(parts.at(-1))) return withoutOutlet(parts.slice(0, -2).join('').trim(), { outlets, headlines })
  if (isOutlet(parts[0])) return parts.slice(2).join('').trim()
  const behindBar = /\|/.test(parts.at(-2) ?? '') && words(parts.at(-1)) <= 4 && words(parts[0]) >= 3
  return behindBar ? parts.slice(0, -2).join('').trim() : title
}

function words(part: string | undefined): number {
  return part?.trim().split(/\s+/).length ?? 0
}
