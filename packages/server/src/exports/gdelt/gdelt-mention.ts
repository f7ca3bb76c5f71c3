import type { ClaimInContext } from '../all-claims.ts'
import { cameoOf } from './cameo.ts'
import { compactTime, eventNumber, tabCell } from './event-number.ts'

/** GDELT's percentages of confidence for the scale of certainty. */
const confidences = { certain: 100, probable: 80, possible: 50, unknown: 20 } as const

/** A claim as a line of GDELT 2.0's mentions table of 16 columns; null where its happening has no line in the event table. */
export function gdeltMention({ claim, happening: { summary } }: ClaimInContext): string | null {
  const mentioned = claim.published ?? summary.firstReported
  const added = summary.firstReported ?? mentioned
  if (!cameoOf(summary.type, summary.mode) || !mentioned || !added) return null
  const isOnWeb = claim.url !== null
  const cells = [
    eventNumber(summary.id),
    compactTime(added),
    compactTime(mentioned),
    isOnWeb ? 1 : 2,
    claim.outlet ?? '',
    claim.url ?? [claim.outlet, claim.title].filter(Boolean).join(': '),
    1,
    -1,
    -1,
    claim.start,
    1,
    confidences[claim.certainty],
    0,
    0,
    claim.language === 'en' ? '' : `srclc:${languageCodes[claim.language]};eng:lagebild`,
    '',
  ]
  return `${cells.map(tabCell).join('\t')}\n`
}

/** Codes of three letters for the source language of a translated document. */
const languageCodes: Readonly<Record<string, string>> = { de: 'deu', en: 'eng' }
