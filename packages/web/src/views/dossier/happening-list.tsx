import type { RecordFilter } from '@lagebild/schema'
import { Answer } from '../../components/answer.tsx'
import { ExportLinks } from '../../components/export-links.tsx'
import { MoreButton } from '../../components/more-button.tsx'
import { Section } from '../../components/section.tsx'
import { useMessages } from '../../messages/reader-language.ts'
import { useParameter } from '../../router/use-parameter.ts'
import styles from './dossier.module.css'
import { dossierMessages } from './dossier-messages.ts'
import { HappeningLine } from './happening-line.tsx'
import { useHappenings } from './use-happenings.ts'

/** Happenings in order of time. */
export function HappeningList({ filter }: { readonly filter: RecordFilter }) {
  const messages = useMessages(dossierMessages)
  const [written, setOrder] = useParameter('order')
  const order = written === 'oldest' ? 'oldest' : 'latest'
  const list = useHappenings(filter, order)
  return (
    <Section
      title={messages.happenings}
      aside={
        <div className={styles.tools}>
          <fieldset className={`${styles.order} screen-only`}>
            <legend className="hidden-text">{messages.order}</legend>
            {(['latest', 'oldest'] as const).map((each) => (
              <button
                key={each}
                type="button"
                className="plain"
                aria-pressed={each === order}
                onClick={() => setOrder(each === 'latest' ? null : each)}
              >
                {messages[each]}
              </button>
            ))}
          </fieldset>
          <ExportLinks list="happenings" filter={filter} />
        </div>
      }
    >
      <Answer query={list}>
        {({ items }) => (
          <ol className={styles.happenings} aria-label={messages.happenings}>
            {items.map((happening) => (
              <HappeningLine key={happening.id} happening={happening} />
            ))}
          </ol>
        )}
      </Answer>
      <MoreButton list={list} />
    </Section>
  )
}
