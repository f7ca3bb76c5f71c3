/** What is known of an article when it is asked which of two is the copy. */
export interface Copyable {
  readonly id: string
  readonly outlet: string | null
  readonly published: string | null
  readonly credits: readonly string[]
  readonly words: number
}

export interface CopyReason {
  readonly code: 'credits-the-other' | 'credits-an-agency' | 'published-later' | 'shorter'
  readonly detail: string
}

/** Texts within this share of each other's length are as long as each other. */
const lengthTolerance = 0.05

/**
 * Which of two nearly equal articles is likelier the copy, and why; null where nothing tells. A credit outweighs the clock, since agencies'
 * own pages are often dated later than those of their customers.
 */
export function likelierCopy(
  a: Copyable,
  b: Copyable,
): { readonly copy: string | null; readonly reasons: readonly CopyReason[] } {
  const votes = [
    vote(a, b, 'credits-the-other', (one, other) =>
      credits(one, other) && !credits(other, one) ? (other.outlet ?? '') : null,
    ),
    vote(a, b, 'published-later', (one, other) =>
      one.published !== null && other.published !== null && isLater(one.published, other.published)
        ? `${one.published}, the other ${other.published}`
        : null,
    ),
    vote(a, b, 'credits-an-agency', (one, other) =>
      one.credits.length > 0 && other.credits.length === 0 && !credits(one, other) ? one.credits.join(', ') : null,
    ),
    vote(a, b, 'shorter', (one, other) =>
      one.words < other.words * (1 - lengthTolerance) ? `${one.words} words, the other ${other.words}` : null,
    ),
  ].filter((found) => found !== null)
  const copy = votes[0]?.copy ?? null
  return { copy, reasons: votes.filter((found) => found.copy === copy).map(({ reason }) => reason) }
}

function vote(
  a: Copyable,
  b: Copyable,
  code: CopyReason['code'],
  isCopy: (one: Copyable, other: Copyable) => string | null,
): { readonly copy: string; readonly reason: CopyReason } | null {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const detail = isCopy(one, other)
    if (detail !== null) return { copy: one.id, reason: { code, detail } }
  }
  return null
}

const credits = (one: Copyable, other: Copyable): boolean =>
  other.outlet !== null && one.credits.some((credit) => credit.toLowerCase() === other.outlet?.toLowerCase())

/** Days are compared where one of the two has no time of day. */
function isLater(one: string, other: string): boolean {
  const [first, second] = one.length > 10 && other.length > 10 ? [one, other] : [one.slice(0, 10), other.slice(0, 10)]
  return Date.parse(first) > Date.parse(second)
}
