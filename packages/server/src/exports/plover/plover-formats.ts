import type { HappeningSummary } from '@lagebild/schema'
import { allClaims, type ClaimInContext } from '../all-claims.ts'
import { allItems } from '../all-items.ts'
import type { ExportFormat, ExportRequest } from '../export-format.ts'
import { writeJsonLines } from '../write-json.ts'
import { ploverEntity } from './plover-entity.ts'
import { ploverLocation } from './plover-location.ts'
import { auxiliaryModes, quadCodes } from './plover-terms.ts'

const contentType = 'application/jsonl; charset=utf-8'
const codebook = 'PLOVER 2021'

/** Objects without empty fields, as PLOVER has it. */
function filled(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  )
}

/** A happening as a PLOVER event. */
function ploverHappening(happening: HappeningSummary, sentence: string): Readonly<Record<string, unknown>> {
  const { type, time, mode, contexts, polarity, status } = happening
  const date = time.from ?? time.to ?? happening.firstReported
  return {
    id: happening.id,
    date: date ?? '',
    actor: happening.actors.map(ploverEntity),
    event: [type],
    ...filled({
      enddate: time.to !== date ? time.to : null,
      recipient: happening.recipients.map(ploverEntity),
      mode: mode ? [mode] : [],
      context: [...contexts, ...auxiliaryModes(polarity, status)],
      event_loc: ploverLocation(happening.places),
      quad_code: quadCodes[type] ?? null,
      comment: sentence,
      certainty: happening.certainty,
      denied: happening.denied,
      origins: happening.origins,
      outlets: happening.outlets,
      articles: happening.articles,
      contested: happening.contested,
      date_stated: time.stated,
    }),
  }
}

/** A claim as a PLOVER event; `link` names the happening. */
function ploverClaim({ claim, happening }: ClaimInContext): Readonly<Record<string, unknown>> {
  const date = claim.time?.from ?? claim.time?.to ?? claim.published
  const isTold = happening.summary.type === claim.type
  return {
    id: claim.id,
    date: date ?? '',
    actor: claim.actors.map(ploverEntity),
    event: [claim.type],
    ...filled({
      enddate: claim.time && claim.time.to !== date ? claim.time.to : null,
      recipient: claim.recipients.map(ploverEntity),
      mode: isTold && happening.summary.mode ? [happening.summary.mode] : [],
      context: [...(isTold ? happening.summary.contexts : []), ...auxiliaryModes(claim.polarity, claim.status)],
      event_loc: ploverLocation(claim.places),
      event_text: [claim.quote],
      quad_code: quadCodes[claim.type] ?? null,
      link: happening.summary.id,
      text_info: { start: claim.start, end: claim.end },
      cite_info: filled({
        url: claim.url,
        title: claim.title,
        language: claim.language,
        publication: claim.outlet,
        coder: 'lagebild',
        codebook,
      }),
      certainty: claim.certainty,
      attribution: claim.chain.map((source) => filled({ ...source })),
    }),
  }
}

async function* happeningLines({ record, filter, phrasing }: ExportRequest) {
  for await (const happening of allItems((page) => record.happenings(filter, page)))
    if (happening.type !== 'OTHER') yield ploverHappening(happening, phrasing.happening(happening))
}

async function* claimLines(request: ExportRequest) {
  for await (const each of allClaims(request)) if (each.claim.type !== 'OTHER') yield ploverClaim(each)
}

export const ploverFormats: readonly ExportFormat[] = [
  {
    name: 'happenings.plover.jsonl',
    contentType,
    summary: 'Happenings as PLOVER events, a line each; those of no PLOVER type are left out',
    write: (request) => writeJsonLines(happeningLines(request)),
  },
  {
    name: 'claims.plover.jsonl',
    contentType,
    summary: 'Claims as PLOVER events, a line each, linked to their happening; those of no PLOVER type are left out',
    write: (request) => writeJsonLines(claimLines(request)),
  },
]
