import type { ArticleView } from '@lagebild/schema'
import { allClaims, type ClaimInContext } from '../all-claims.ts'
import type { ExportFormat, ExportRequest } from '../export-format.ts'
import { writeJsonObject } from '../write-json.ts'
import { countCharacters } from './code-points.ts'

/** Characters before and after the quote by which it is found again in a changed text. */
const contextLength = 32

/** The words a claim was read from as a W3C Web Annotation: by position in the article's text and by quotation. */
function evidenceAnnotation(
  { claim, happening }: ClaimInContext,
  text: string | null,
  sentence: string,
  language: string,
) {
  const { start, end, quote } = claim
  const position = text !== null && {
    type: 'TextPositionSelector',
    start: countCharacters(text, start),
    end: countCharacters(text, end),
  }
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:lagebild:claim:${claim.id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language, value: sentence },
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: claim.type },
      { id: `urn:lagebild:happening:${happening.summary.id}`, type: 'Dataset', purpose: 'linking' },
    ],
    target: {
      type: 'SpecificResource',
      source: claim.url ?? `urn:lagebild:article:${claim.article}`,
      selector: [
        ...(position ? [position] : []),
        {
          type: 'TextQuoteSelector',
          exact: quote,
          ...(text !== null && {
            prefix: text.slice(Math.max(0, start - contextLength), start).toWellFormed(),
            suffix: text.slice(end, end + contextLength).toWellFormed(),
          }),
        },
      ],
    },
  }
}

async function* annotations(request: ExportRequest) {
  const { record, phrasing } = request
  let article: ArticleView | null = null
  for await (const each of allClaims(request)) {
    if (article?.summary.id !== each.claim.article) article = await record.article(each.claim.article)
    const sentence = phrasing.happening(each.happening.summary)
    yield evidenceAnnotation(each, article?.reading.article.text ?? null, sentence, phrasing.language)
  }
}

export const evidenceAnnotations: ExportFormat = {
  name: 'evidence.jsonld',
  contentType: 'application/ld+json; charset=utf-8; profile="http://www.w3.org/ns/anno.jsonld"',
  summary: 'The words that claims were read from, as W3C Web Annotations',
  write: (request) =>
    writeJsonObject(
      { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:lagebild:evidence', type: 'AnnotationPage' },
      'items',
      annotations(request),
    ),
}
