import type { HappeningSummary } from '@lagebild/schema'
import { Words } from '../../components/words.tsx'
import { recordAddresses } from '../../data/record-addresses.ts'
import { useMessages } from '../../messages/reader-language.ts'
import styles from './happening.module.css'
import { happeningMessages } from './happening-messages.ts'

/** The words that tell the happening best, leading to their place in the article. */
export function Quote({ quote }: { readonly quote: HappeningSummary['quote'] }) {
  const messages = useMessages(happeningMessages)
  return (
    <figure className={styles.quote}>
      <blockquote lang={quote.language} className="foreign">
        <a href={recordAddresses.article(quote.article, quote.claim)}>
          <Words text={quote.text} />
        </a>
      </blockquote>
      <figcaption className="quiet small">
        <span className="foreign">
          <Words text={quote.outlet ?? messages.anArticle} />
        </span>
      </figcaption>
    </figure>
  )
}
