import { Answer } from '../../components/answer.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/words.tsx'
import { recordAddresses } from '../../data/record-addresses.ts'
import { useFormat } from '../../format/reader-format.ts'
import { commonMessages } from '../../messages/common.ts'
import { useMessages } from '../../messages/reader-language.ts'
import type { PageProps } from '../../pages.ts'
import columns from '../../styles/columns.module.css'
import { HappeningLine } from '../dossier/happening-line.tsx'
import styles from './stories.module.css'
import { storiesMessages } from './stories-messages.ts'
import { type StoryParts, useStory } from './use-story.ts'

/** One run of news: what happened in it, and who wrote of it. */
export function StoryView({ params }: PageProps) {
  return <Answer query={useStory(params['id'] ?? '')}>{(parts) => <StoryPage parts={parts} />}</Answer>
}

function StoryPage({ parts: { story, articles, happenings } }: { readonly parts: StoryParts }) {
  const messages = useMessages(storiesMessages)
  const common = useMessages(commonMessages)
  const { number, dayRange, shortDay } = useFormat()
  const facts = [
    dayRange({ from: story.from, to: story.to }),
    common.articles(story.articles.length, number(story.articles.length)),
    common.origins(story.origins, number(story.origins)),
  ]
  return (
    <>
      <PageHead title={story.title} kicker={messages.story}>
        <p className="number">{facts.filter(Boolean).join(' · ')}</p>
      </PageHead>
      <div className={columns.page}>
        <Section title={messages.happenings}>
          <ol className={styles.happenings}>
            {happenings.map((happening) => (
              <HappeningLine key={happening.id} happening={happening} />
            ))}
          </ol>
        </Section>
        <Section title={messages.articles}>
          <ol className={styles.articles}>
            {articles.map((article) => (
              <li key={article.id}>
                <a className="foreign" lang={article.language} href={recordAddresses.article(article.id)}>
                  <Words text={article.title ?? article.outlet ?? article.id} />
                </a>
                <p className="quiet small foreign">
                  {[article.outlet, article.published && shortDay(article.published)].filter(Boolean).join(' · ')}
                </p>
              </li>
            ))}
          </ol>
        </Section>
      </div>
    </>
  )
}
