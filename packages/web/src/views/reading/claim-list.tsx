import type { Claim, Reading } from '@lagebild/schema'
import { memo, useMemo } from 'react'
import { CertaintyMark } from '../../components/certainty-mark.tsx'
import { Words } from '../../components/words.tsx'
import { useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import { claimsInOrder } from './claim-walk.ts'
import styles from './reading-desk.module.css'
import type { ActiveClaim } from './use-active-claim.ts'

/** Most claims that are listed beside the text; in longer texts the text itself is the list. */
const mostListed = 300

interface ClaimListProps {
  readonly reading: Reading
  readonly claim: ActiveClaim
}

/** All claims of an article in the order of the text; each leads to its place. */
export function ClaimList({ reading, claim }: ClaimListProps) {
  const claims = useMemo(() => claimsInOrder(reading).slice(0, mostListed), [reading])
  return (
    <ol className={styles.list}>
      {claims.map((each) => (
        <ClaimItem
          key={each.id}
          article={reading.article}
          claim={each}
          isActive={claim.active === each.id}
          onPin={claim.pin}
        />
      ))}
    </ol>
  )
}

interface ClaimItemProps {
  readonly article: Reading['article']
  readonly claim: Claim
  readonly isActive: boolean
  readonly onPin: (claim: string) => void
}

const ClaimItem = memo(function ClaimItem({ article, claim, isActive, onPin }: ClaimItemProps) {
  const names = useMessages(vocabulary)
  const { id, certainty, polarity, event, evidence, attribution } = claim
  return (
    <li>
      <a className={styles.item} href={`#${id}`} aria-current={isActive ? 'true' : undefined} onClick={() => onPin(id)}>
        <CertaintyMark certainty={certainty} polarity={polarity} />
        <span className={styles.itemType}>{names.types[event.type]}</span>
        <span className={`${styles.itemText} foreign`} lang={article.language}>
          <Words text={article.text.slice(evidence.start, evidence.end)} />
        </span>
        {attribution[0]?.name && (
          <span className={`${styles.itemSource} foreign`}>
            <Words text={attribution[0].name} />
          </span>
        )}
      </a>
    </li>
  )
})
