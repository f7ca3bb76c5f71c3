import { useEffect } from 'react'
import { commonMessages } from '../messages/common.ts'
import { useMessages } from '../messages/reader-language.ts'

/** Names the browser's window after the page. */
export function useWindowTitle(title: string): void {
  const { site } = useMessages(commonMessages)
  useEffect(() => {
    document.title = title === site ? site : `${title} – ${site}`
  }, [title, site])
}
