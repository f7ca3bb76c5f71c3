import type { EvidenceView } from '@lagebild/schema'
import { Words } from '../../components/words.tsx'
import { recordAddresses } from '../../data/record-addresses.ts'
import { useFormat } from '../../format/reader-format.ts'

/** The words that support a fact, leading to their place in the article. */
export function EvidenceLink({ evidence }: { readonly evidence: EvidenceView }) {
  const { shortDay } = useFormat()
  return (
    <>
      <a className="foreign" href={recordAddresses.article(evidence.article, `at-${evidence.start}`)}>
        <Words text={evidence.text} />
      </a>{' '}
      <span className="quiet foreign">
        {evidence.outlet}
        {evidence.published && ` ${shortDay(evidence.published)}`}
      </span>
    </>
  )
}
