import type { OriginView } from '@lagebild/schema'
import { allClaims, type ClaimInContext } from '../all-claims.ts'
import type { ExportFormat, ExportRequest } from '../export-format.ts'
import { writeJsonObject } from '../write-json.ts'

function author({ name, kind, key }: OriginView) {
  return {
    '@type': kind === 'person' ? 'Person' : 'Organization',
    '@id': `urn:lagebild:source:${encodeURIComponent(key)}`,
    name,
  }
}

/** A claim as schema.org's Claim: its words, its origin as author and the article it appeared in. */
function schemaOrgClaim({ claim, account, happening }: ClaimInContext, sentence: string) {
  return {
    '@type': 'Claim',
    '@id': `urn:lagebild:claim:${claim.id}`,
    name: sentence,
    text: claim.quote,
    inLanguage: claim.language,
    author: author(account.origin),
    about: { '@type': 'Event', '@id': `urn:lagebild:happening:${happening.summary.id}`, name: sentence },
    appearance: {
      '@type': 'NewsArticle',
      '@id': claim.url ?? `urn:lagebild:article:${claim.article}`,
      ...(claim.url && { url: claim.url }),
      ...(claim.title && { headline: claim.title }),
      ...(claim.published && { datePublished: claim.published }),
      ...(claim.outlet && { publisher: { '@type': 'Organization', name: claim.outlet } }),
    },
  }
}

async function* claims(request: ExportRequest) {
  for await (const each of allClaims(request))
    yield schemaOrgClaim(each, request.phrasing.happening(each.happening.summary))
}

export const claimsJsonLd: ExportFormat = {
  name: 'claims.jsonld',
  contentType: 'application/ld+json; charset=utf-8',
  summary: 'Claims as schema.org Claim',
  write: (request) => writeJsonObject({ '@context': 'https://schema.org' }, '@graph', claims(request)),
}
