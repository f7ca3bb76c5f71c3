import type { Claim, Reading } from '@lagebild/schema'
import { Words } from '../../components/words.tsx'
import { useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import styles from './claim-card.module.css'
import { readingMessages } from './reading-messages.ts'

/** Who says that who says …: the outermost source first, with the words that mark it; last the outlet. */
export function ClaimChain({ reading, claim }: { readonly reading: Reading; readonly claim: Claim }) {
  const messages = useMessages(readingMessages)
  const names = useMessages(vocabulary)
  const { article } = reading
  return (
    <ol className={styles.chain} aria-label={messages.chain}>
      {claim.attribution.map((link) => {
        const cue = reading.attributions.find(({ id }) => id === link.ref)?.cue
        return (
          <li key={link.ref}>
            <span className={`${styles.source} foreign`}>
              <Words text={link.name ?? (link.kind ? names.originKinds[link.kind] : names.originKinds.anonymous)} />
            </span>
            <span className="quiet small">
              {link.kind && names.originKinds[link.kind]}
              {cue && (
                <span className="foreign" lang={article.language}>
                  {' '}
                  <Words text={messages.says(article.text.slice(cue.start, cue.end))} />
                </span>
              )}
            </span>
          </li>
        )
      })}
      <li>
        <span className={`${styles.source} foreign`}>
          <Words text={article.outlet ?? messages.article} />
        </span>
        <span className="quiet small">{article.outlet ? names.originKinds.outlet : ''}</span>
      </li>
    </ol>
  )
}
