import type { Claim, Reading } from '@lagebild/schema'
import { formatClaim } from './format-claim.ts'
import { formatDay } from './format-day.ts'
import { paint } from './paint.ts'

export type ClaimOrder = 'text' | 'time'

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/** A reading for people: head lines of the article, then its claims in the order of the text or of time. */
export function formatReading(reading: Reading, order: ClaimOrder): string {
  const { article, claims } = reading
  const head = [
    article.outlet,
    article.section,
    article.published ? formatDay(article.published) : 'not dated',
    languageNames.of(article.language),
    article.credits.length > 0 ? `credits ${article.credits.join(', ')}` : null,
    count(claims.length, 'claim'),
    count(new Set(claims.flatMap(({ attribution }) => attribution[0]?.name ?? [])).size, 'named source'),
  ].filter(Boolean)
  const body = sortClaims(claims, order).map((claim) => formatClaim(claim, reading))
  return `${paint('bold', article.title ?? article.text.slice(0, 80).replace(/\s+/g, ' '))}\n${paint('dim', head.join(' · '))}\n\n${body.length > 0 ? body.join('\n\n') : 'Nothing was read from this article that the record keeps.'}\n`
}

/** Claims without a time keep their place in the text, after those that have one. */
function sortClaims(claims: readonly Claim[], order: ClaimOrder): readonly Claim[] {
  if (order === 'text') return claims
  const key = ({ event: { time } }: Claim): string => time.from ?? time.to ?? '9999'
  return claims.toSorted((a, b) => key(a).localeCompare(key(b)))
}

const count = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`
