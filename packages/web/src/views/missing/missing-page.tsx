import { NotFound } from '../../components/not-found.tsx'
import { commonMessages } from '../../messages/common.ts'
import { useMessages } from '../../messages/reader-language.ts'

/** For addresses that no page has. */
export function MissingPage() {
  return <NotFound title={useMessages(commonMessages).pageMissing} />
}
