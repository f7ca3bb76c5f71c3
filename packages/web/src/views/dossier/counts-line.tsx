import type { RecordCounts } from '@lagebild/schema'
import { useFormat } from '../../format/reader-format.ts'
import { commonMessages } from '../../messages/common.ts'
import { useMessages } from '../../messages/reader-language.ts'
import { dossierMessages } from './dossier-messages.ts'

/** "126 happenings from 12 articles of 5 outlets, 27 January – 6 February 2025, 7 contested". */
export function CountsLine({ counts }: { readonly counts: RecordCounts }) {
  const messages = useMessages(dossierMessages)
  const common = useMessages(commonMessages)
  const { number, dayRange } = useFormat()
  const parts = [
    messages.span(
      common.happenings(counts.happenings, number(counts.happenings)),
      messages.fromArticles(counts.articles, number(counts.articles)),
      common.outlets(counts.outlets, number(counts.outlets)),
    ),
    common.origins(counts.origins, number(counts.origins)),
    dayRange({ from: counts.firstDay, to: counts.lastDay }),
    counts.contested > 0 ? messages.contestedCount(number(counts.contested)) : null,
  ]
  return <p className="number">{parts.filter(Boolean).join(' · ')}</p>
}
