import { allClaims } from '../all-claims.ts'
import { allItems } from '../all-items.ts'
import type { ExportFormat, ExportRequest } from '../export-format.ts'
import { gdeltEvent } from './gdelt-event.ts'
import { gdeltMention } from './gdelt-mention.ts'

const contentType = 'text/tab-separated-values; charset=utf-8'

async function* events({ record, filter, base }: ExportRequest): AsyncGenerator<string> {
  for await (const happening of allItems((page) => record.happenings(filter, page))) {
    const line = gdeltEvent(happening, `${base}/happenings/${encodeURIComponent(happening.id)}`)
    if (line) yield line
  }
}

async function* mentions(request: ExportRequest): AsyncGenerator<string> {
  for await (const claim of allClaims(request)) {
    const line = gdeltMention(claim)
    if (line) yield line
  }
}

export const gdeltFormats: readonly ExportFormat[] = [
  {
    name: 'gdelt-events.tsv',
    contentType,
    summary: 'Happenings as GDELT 2.0 events: 61 columns, no heading; what CAMEO has no code for is left out',
    write: events,
  },
  {
    name: 'gdelt-mentions.tsv',
    contentType,
    summary: 'Claims as GDELT 2.0 mentions: 16 columns, no heading',
    write: mentions,
  },
]
