import type { Account } from '@lagebild/schema'
import { CertaintyMark } from '../../components/certainty-mark.tsx'
import { OriginLink } from '../../components/origin-link.tsx'
import { Words } from '../../components/words.tsx'
import { originName } from '../../format/origin-name.ts'
import { usePhrasing } from '../../format/phrasing.ts'
import { useFormat } from '../../format/reader-format.ts'
import { useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import styles from './accounts.module.css'
import { happeningMessages } from './happening-messages.ts'
import { OriginBranch } from './origin-branch.tsx'

/** Every account under its origin, as a tree down to the articles. */
export function Accounts({ accounts }: { readonly accounts: readonly Account[] }) {
  const messages = useMessages(happeningMessages)
  return (
    <>
      <p className="quiet small">{messages.accountsLead}</p>
      <ul className={styles.accounts}>
        {accounts.map((account) => (
          <AccountTree key={account.origin.key} account={account} />
        ))}
      </ul>
    </>
  )
}

function AccountTree({ account }: { readonly account: Account }) {
  const names = useMessages(vocabulary)
  const phrasing = usePhrasing()
  const { shortRange } = useFormat()
  const { origin, tree, claims } = account
  return (
    <li className={styles.account}>
      <h3 className={styles.origin}>
        <OriginLink origin={origin} />
      </h3>
      <p className={styles.standing}>
        <span>{names.originKinds[origin.kind]}</span>
        {originName(origin, phrasing) !== origin.name && (
          <span className="foreign">
            <Words text={origin.name} />
          </span>
        )}
        <CertaintyMark certainty={account.certainty} polarity={account.polarity} labelled />
        <span>{names.statuses[account.status]}</span>
        <span className="number">{shortRange({ from: account.firstReported, to: account.lastReported })}</span>
      </p>
      <OriginBranch tree={tree} claims={claims} />
    </li>
  )
}
