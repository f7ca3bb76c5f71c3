import { allHappenings } from '../all-claims.ts'
import type { ExportRequest } from '../export-format.ts'
import type { Briefing, BriefingEntry } from './briefing.ts'
import { CitationList, citeHappening } from './cite-happening.ts'
import { labels } from './labels.ts'

/** More than this nobody reads in one go. */
const mostHappenings = 200

/** The briefing of a part of the record, the latest days first. */
export async function buildBriefing(request: ExportRequest): Promise<Briefing> {
  const { record, filter, phrasing } = request
  const words = labels[phrasing.language]
  const counts = await record.counts(filter)
  const list = new CitationList(request)
  const days = new Map<string, BriefingEntry[]>()
  let shown = 0
  for await (const happening of allHappenings(request)) {
    if (shown === mostHappenings) break
    const entry = citeHappening(happening, request, list)
    if (!entry) continue
    shown += 1
    const { time } = happening.summary
    const heading = time.stated ? phrasing.days(time) : words.undated
    days.set(heading, [...(days.get(heading) ?? []), entry])
  }
  const note =
    shown === 0
      ? words.empty
      : counts.happenings > shown
        ? words.shortened.replace('{0}', phrasing.number(shown)).replace('{1}', phrasing.number(counts.happenings))
        : null
  return {
    title: words.title,
    language: phrasing.language,
    facts: [
      [words.period, phrasing.days({ from: counts.firstDay, to: counts.lastDay })],
      [
        words.contents,
        phrasing.list([
          phrasing.count('articles', counts.articles),
          phrasing.count('outlets', counts.outlets),
          phrasing.count('origins', counts.origins),
        ]),
      ],
    ],
    sections: [...days]
      .map(([heading, entries]) => ({ heading, entries }))
      .toSorted((one, other) => Number(one.heading === words.undated) - Number(other.heading === words.undated)),
    note,
    sourcesHeading: words.sources,
    originLabel: words.accordingTo,
    deskLabel: words.openInDesk,
    citations: list.citations,
  }
}
