import type { Account, Happening } from '@lagebild/schema'
import { Words } from '../../components/words.tsx'
import { useMessages } from '../../messages/reader-language.ts'
import styles from './happening.module.css'
import { happeningMessages } from './happening-messages.ts'
import { Reasons } from './reasons.tsx'

interface MergesProps {
  readonly merges: Happening['merges']
  readonly accounts: readonly Account[]
}

/** For each claim after the first: what it was joined to, and why. */
export function Merges({ merges, accounts }: MergesProps) {
  const messages = useMessages(happeningMessages)
  const claims = new Map(accounts.flatMap((account) => account.claims).map((claim) => [claim.id, claim]))
  const quote = (id: string) => {
    const claim = claims.get(id)
    return claim ? (
      <a href={`#${CSS.escape(id)}`} lang={claim.language} className="foreign">
        <Words text={[claim.outlet, claim.quote].filter(Boolean).join(': ')} />
      </a>
    ) : null
  }
  return (
    <details className={styles.merges}>
      <summary>{messages.mergesLead(merges.length)}</summary>
      <ul>
        {merges.map(({ claim, to, reasons }) => (
          <li key={claim}>
            {quote(claim)}
            <p className="quiet small">{messages.joinedTo}</p>
            {quote(to)}
            <Reasons reasons={reasons} />
          </li>
        ))}
      </ul>
    </details>
  )
}
