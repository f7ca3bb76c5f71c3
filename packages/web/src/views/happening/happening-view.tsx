import { recordPaths } from '@lagebild/client'
import type { Happening } from '@lagebild/schema'
import { Answer } from '../../components/answer.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Section } from '../../components/section.tsx'
import { Support } from '../../components/support.tsx'
import { usePhrasing } from '../../format/phrasing.ts'
import { useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import type { PageProps } from '../../pages.ts'
import { Accounts } from './accounts.tsx'
import { Differences } from './differences.tsx'
import { Facts } from './facts.tsx'
import styles from './happening.module.css'
import { happeningMessages } from './happening-messages.ts'
import { History } from './history.tsx'
import { Merges } from './merges.tsx'
import { Quote } from './quote.tsx'
import { Related } from './related.tsx'
import { useHappening } from './use-happening.ts'

/** One happening: who says so, where accounts differ, how the story changed, why these claims belong together. */
export function HappeningView({ params }: PageProps) {
  const happening = useHappening(params['id'] ?? '')
  return <Answer query={happening}>{(data) => <HappeningPage happening={data} />}</Answer>
}

function HappeningPage({ happening }: { readonly happening: Happening }) {
  const messages = useMessages(happeningMessages)
  const names = useMessages(vocabulary)
  const phrasing = usePhrasing()
  const { summary, accounts, differences, history, merges, related, stories } = happening
  const known = [...summary.actors, ...summary.recipients, ...summary.places]
  return (
    <>
      <PageHead
        title={phrasing.happening(summary)}
        kicker={`${messages.happening} · ${names.types[summary.type]}`}
        actions={
          <a className="button" href={recordPaths.happening(summary.id)}>
            {messages.asJson}
          </a>
        }
      >
        <Support happening={summary} />
      </PageHead>
      <div className={styles.page}>
        <div className={styles.main}>
          <Quote quote={summary.quote} />
          <Section title={messages.accounts}>
            <Accounts accounts={accounts} />
          </Section>
          <Section title={messages.differences}>
            <Differences differences={differences} known={known} />
          </Section>
        </div>
        <div className={styles.side}>
          <Section title={messages.facts}>
            <Facts summary={summary} stories={stories} />
          </Section>
          {history.length > 0 && (
            <Section title={messages.history}>
              <History history={history} accounts={accounts} known={known} />
            </Section>
          )}
          {merges.length > 0 && (
            <Section title={messages.merges}>
              <Merges merges={merges} accounts={accounts} />
            </Section>
          )}
          {related.length > 0 && (
            <Section title={messages.related}>
              <Related related={related} />
            </Section>
          )}
        </div>
      </div>
    </>
  )
}
