import { wholeRecord } from '@lagebild/schema'
import { lazy } from 'react'
import { Answer } from '../../components/answer.tsx'
import { useMessages } from '../../messages/reader-language.ts'
import { dossierMessages } from './dossier-messages.ts'
import { DossierPage } from './dossier-page.tsx'
import { DossierStrip } from './dossier-strip.tsx'
import { useCounts } from './use-counts.ts'

const ReadView = lazy(async () => ({ default: (await import('../read/read-view.tsx')).ReadView }))

/** The whole record; while it is empty, the page that fills it. */
export function RecordView() {
  const messages = useMessages(dossierMessages)
  const counts = useCounts(wholeRecord)
  return (
    <Answer query={counts}>
      {({ articles }) =>
        articles === 0 ? (
          <ReadView kicker={messages.emptyTitle} />
        ) : (
          <DossierPage title={messages.record} base={wholeRecord} dossier={null}>
            <DossierStrip />
          </DossierPage>
        )
      }
    </Answer>
  )
}
