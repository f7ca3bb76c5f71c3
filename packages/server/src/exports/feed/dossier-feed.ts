import type { Phrasing } from '@lagebild/phrasing'
import type { Dossier, RecordChange } from '@lagebild/schema'
import { escapeMarkup } from '../../pages/escape-markup.ts'

interface FeedPlace {
  /** Address of this server. */
  readonly base: string
  /** Address of the feed itself. */
  readonly self: string
}

const moment = (day: string): string => `${day.slice(0, 10)}T00:00:00Z`

/** What changed in a dossier as an Atom feed (RFC 4287), the latest first. */
export function dossierFeed(
  dossier: Dossier,
  changes: readonly RecordChange[],
  phrasing: Phrasing,
  { base, self }: FeedPlace,
): string {
  const updated = changes[0] ? moment(changes[0].day) : moment('1970-01-01')
  const entries = changes.map((change) => entryOf(change, phrasing, base))
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${phrasing.language}">
<id>urn:lagebild:dossier:${encodeURIComponent(dossier.id)}</id>
<title>${escapeMarkup(dossier.name)}</title>
<updated>${updated}</updated>
<author><name>Lagebild</name></author>
<link rel="self" type="application/atom+xml" href="${escapeMarkup(self)}"/>
<link rel="alternate" type="text/html" href="${escapeMarkup(`${base}/dossiers/${encodeURIComponent(dossier.id)}`)}"/>
${entries.join('\n')}
</feed>
`
}

function entryOf(change: RecordChange, phrasing: Phrasing, base: string): string {
  const { happening, kind, day, origin, attribute } = change
  const parts = [happening.id, kind, origin?.key ?? '', attribute ?? '', day].map(encodeURIComponent)
  const support = [phrasing.count('outlets', happening.outlets), phrasing.count('origins', happening.origins)]
  return `<entry>
<id>urn:lagebild:change:${parts.join(':')}</id>
<title>${escapeMarkup(phrasing.change(change))}</title>
<updated>${moment(day)}</updated>
<link rel="alternate" type="text/html" href="${escapeMarkup(`${base}/happenings/${encodeURIComponent(happening.id)}`)}"/>
<category term="${kind}" label="${escapeMarkup(phrasing.word('change', kind))}"/>
<content type="text">${escapeMarkup(`${happening.quote.text} (${[happening.quote.outlet, ...support].filter(Boolean).join(', ')})`)}</content>
</entry>`
}
