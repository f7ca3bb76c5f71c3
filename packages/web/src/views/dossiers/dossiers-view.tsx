import { Answer } from '../../components/answer.tsx'
import { Empty } from '../../components/empty.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Section } from '../../components/section.tsx'
import { useMessages } from '../../messages/reader-language.ts'
import { DossierEntry } from './dossier-entry.tsx'
import styles from './dossiers.module.css'
import { dossiersMessages } from './dossiers-messages.ts'
import { NewDossier } from './new-dossier.tsx'
import { useDossiers } from './use-dossiers.ts'

/** All kept dossiers, and a new one from the filter in the address. */
export function DossiersView() {
  const messages = useMessages(dossiersMessages)
  const dossiers = useDossiers()
  return (
    <>
      <PageHead title={messages.title}>{messages.lead}</PageHead>
      <Answer query={dossiers}>
        {(list) =>
          list.length === 0 ? (
            <Empty>
              <h2>{messages.none}</h2>
              <p>{messages.noneHint}</p>
            </Empty>
          ) : (
            <ul className={styles.list}>
              {list.map((dossier) => (
                <DossierEntry key={dossier.id} dossier={dossier} />
              ))}
            </ul>
          )
        }
      </Answer>
      <Section title={messages.create}>
        <NewDossier />
      </Section>
    </>
  )
}
