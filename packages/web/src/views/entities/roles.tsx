import type { EntityView } from '@lagebild/schema'
import { Words } from '../../components/words.tsx'
import { useFormat } from '../../format/reader-format.ts'
import { useMessages } from '../../messages/reader-language.ts'
import styles from './entities.module.css'
import { entitiesMessages } from './entities-messages.ts'
import { EvidenceLink } from './evidence-link.tsx'

/** Roles in the words of the articles, with the days on which they were reported. */
export function Roles({ roles }: Pick<EntityView, 'roles'>) {
  const messages = useMessages(entitiesMessages)
  const { shortRange } = useFormat()
  return (
    <ul className={styles.roles}>
      {roles.map((role) => {
        const told = shortRange({ from: role.from, to: role.to })
        return (
          <li key={`${role.title}/${role.from}/${role.to}`}>
            <p>
              <span className="foreign">
                <Words text={role.title} />
              </span>{' '}
              <span className="quiet small number">
                {shortRange({ from: role.firstReported, to: role.lastReported })}
                {told && ` (${messages.textTime(told)})`}
              </span>
            </p>
            {role.evidence.slice(0, 3).map((evidence) => (
              <p key={`${evidence.article}/${evidence.start}`} className="small">
                <EvidenceLink evidence={evidence} />
              </p>
            ))}
          </li>
        )
      })}
    </ul>
  )
}
