import { recordAddresses } from '../../data/record-addresses.ts'
import { useQuery } from '../../data/use-query.ts'
import { useMessages } from '../../messages/reader-language.ts'
import styles from './dossier.module.css'
import { dossierMessages } from './dossier-messages.ts'

/** Names of the kept dossiers, each leading to its page. */
export function DossierStrip() {
  const messages = useMessages(dossierMessages)
  const dossiers = useQuery('dossiers', (client) => client.dossiers())
  if (dossiers.state !== 'ready' || dossiers.data.length === 0) return null
  return (
    <nav className={`${styles.strip} screen-only`} aria-label={messages.dossiers}>
      <span className="quiet">{messages.dossiers}</span>
      <ul>
        {dossiers.data.map(({ id, name }) => (
          <li key={id}>
            <a className="foreign" href={recordAddresses.dossier(id)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
