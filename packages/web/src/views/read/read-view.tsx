import { useEffect } from 'react'
import { PageHead } from '../../components/page-head.tsx'
import { useMessages } from '../../messages/reader-language.ts'
import type { PageProps } from '../../pages.ts'
import { Compose } from './compose.tsx'
import { readMessages } from './read-messages.ts'
import { ReadResult } from './read-result.tsx'
import { useReading } from './use-reading.ts'

interface ReadViewProps extends Partial<PageProps> {
  readonly kicker?: string
}

/** Reads a text, files or an address, shows the reading beside the text, and adds it to the record when asked. */
export function ReadView({ kicker }: ReadViewProps) {
  const messages = useMessages(readMessages)
  const reading = useReading()
  const isRead = reading.readings.length > 0
  useEffect(() => {
    if (isRead) window.scrollTo(0, 0)
  }, [isRead])
  return (
    <>
      {isRead ? (
        <ReadResult reading={reading} />
      ) : (
        <>
          <PageHead title={messages.title} kicker={kicker}>
            {messages.lead}
          </PageHead>
          <Compose reading={reading} />
        </>
      )}
    </>
  )
}
