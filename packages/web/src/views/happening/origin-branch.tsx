import type { AccountClaim, OriginTree } from '@lagebild/schema'
import { OriginLink } from '../../components/origin-link.tsx'
import { useMessages } from '../../messages/reader-language.ts'
import styles from './accounts.module.css'
import { ArticleLeaf } from './article-leaf.tsx'
import { happeningMessages } from './happening-messages.ts'

interface OriginBranchProps {
  readonly tree: OriginTree
  readonly claims: readonly AccountClaim[]
}

/** What hangs below a source: articles that have it from there directly, and those who passed it on. */
export function OriginBranch({ tree, claims }: OriginBranchProps) {
  const messages = useMessages(happeningMessages)
  return (
    <ul className={styles.branch}>
      {tree.articles.map((article) => (
        <ArticleLeaf key={article} article={article} claims={claims.filter((claim) => claim.article === article)} />
      ))}
      {tree.passedOnBy.map((passer) => (
        <li key={passer.source.key} className={styles.node}>
          <span className="quiet small">{messages.passedOn}</span> <OriginLink origin={passer.source} />
          <OriginBranch tree={passer} claims={claims} />
        </li>
      ))}
    </ul>
  )
}
