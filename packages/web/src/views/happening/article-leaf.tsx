import type { AccountClaim } from '@lagebild/schema'
import { CertaintyMark } from '../../components/certainty-mark.tsx'
import { Words } from '../../components/words.tsx'
import { recordAddresses } from '../../data/record-addresses.ts'
import { useFormat } from '../../format/reader-format.ts'
import { useMessages } from '../../messages/reader-language.ts'
import styles from './accounts.module.css'
import { happeningMessages } from './happening-messages.ts'

interface ArticleLeafProps {
  readonly article: string
  /** What the article says of the happening by this account. */
  readonly claims: readonly AccountClaim[]
}

/** An article of an account: outlet, day, and its words, each leading to their place. */
export function ArticleLeaf({ article, claims }: ArticleLeafProps) {
  const messages = useMessages(happeningMessages)
  const { shortDay } = useFormat()
  const [first] = claims
  return (
    <li className={styles.node}>
      <p className={styles.leafHead}>
        <a className="foreign" href={recordAddresses.article(article, first?.claim)}>
          <Words text={first?.outlet ?? first?.title ?? messages.anArticle} />
        </a>
        {first?.published && (
          <time className="quiet small number" dateTime={first.published}>
            {shortDay(first.published)}
          </time>
        )}
      </p>
      {claims.map((claim) => (
        <blockquote key={claim.id} id={claim.id} lang={claim.language} className={`${styles.quote} foreign`}>
          <CertaintyMark certainty={claim.certainty} polarity={claim.polarity} />{' '}
          <a href={recordAddresses.article(claim.article, claim.claim)}>
            <Words text={claim.quote} />
          </a>
        </blockquote>
      ))}
    </li>
  )
}
