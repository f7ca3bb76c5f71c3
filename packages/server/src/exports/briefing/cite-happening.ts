import type { AccountClaim, Difference, Happening } from '@lagebild/schema'
import type { ExportRequest } from '../export-format.ts'
import type { BriefingEntry, Citation } from './briefing.ts'

/** Accounts cited for one sentence; the others are counted in its support. */
const mostCited = 4

/** Numbers citations in the order in which they are needed; the same words are cited once. */
export class CitationList {
  readonly citations: Citation[] = []
  readonly #numbers = new Map<string, number>()
  readonly #request: ExportRequest
  constructor(request: ExportRequest) {
    this.#request = request
  }

  cite(claim: AccountClaim, origin: string): number {
    const known = this.#numbers.get(claim.id)
    if (known !== undefined) return known
    const number = this.citations.length + 1
    this.#numbers.set(claim.id, number)
    const { outlet, title, published, url, quote, article } = claim
    const deskUrl = `${this.#request.base}/articles/${encodeURIComponent(article)}#${encodeURIComponent(claim.claim)}`
    this.citations.push({ number, origin, outlet, title, published, url, quote, deskUrl })
    return number
  }
}

/** A happening as a sentence with what it rests on and what is contested about it; null where no claim is left to cite. */
export function citeHappening(
  { summary, accounts, differences }: Happening,
  { phrasing }: ExportRequest,
  list: CitationList,
): BriefingEntry | null {
  const claims = new Map(
    accounts.flatMap(({ origin, claims: those }) => those.map((claim) => [claim.id, { claim, origin }])),
  )
  const cite = (id: string): readonly number[] => {
    const known = claims.get(id)
    return known ? [list.cite(known.claim, phrasing.origin(known.origin))] : []
  }
  const citations = accounts.slice(0, mostCited).flatMap(({ claims: [first] }) => (first ? cite(first.id) : []))
  if (citations.length === 0) return null
  const support = phrasing.list([
    phrasing.count('outlets', summary.outlets),
    phrasing.count('origins', summary.origins),
  ])
  return {
    sentence: { text: phrasing.happening(summary), citations },
    support,
    differences: differences.filter(({ standing }) => standing === 'contested').flatMap(tellContested),
  }

  function tellContested(difference: Difference) {
    const cited = difference.values.flatMap(({ claims: [first] }) => (first === undefined ? [] : cite(first)))
    return cited.length > 0 ? [{ text: phrasing.difference(difference), citations: [...new Set(cited)] }] : []
  }
}
