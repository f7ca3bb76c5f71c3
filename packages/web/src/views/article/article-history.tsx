import type { ArticleSummary, ArticleView } from '@lagebild/schema'
import { Section } from '../../components/section.tsx'
import { StoryLinks } from '../../components/story-links.tsx'
import { Words } from '../../components/words.tsx'
import { recordAddresses } from '../../data/record-addresses.ts'
import { useFormat } from '../../format/reader-format.ts'
import { commonMessages } from '../../messages/common.ts'
import { useMessages } from '../../messages/reader-language.ts'
import styles from './article.module.css'
import { articleMessages } from './article-messages.ts'

/** What the article was copied from, who has the same text, and what changed since earlier versions. */
export function ArticleHistory({ article }: { readonly article: ArticleView }) {
  const messages = useMessages(articleMessages)
  const { noDate } = useMessages(commonMessages)
  const format = useFormat()
  const { summary, copies, versions, stories } = article
  return (
    <>
      {summary.copyOf && (
        <p>
          <a href={recordAddresses.article(summary.copyOf.article)}>{messages.copyOf}</a>
        </p>
      )}
      {stories.length > 0 && (
        <Section title={messages.stories}>
          <StoryLinks stories={stories} />
        </Section>
      )}
      {copies.length > 0 && (
        <Section title={messages.copies}>
          <ul className={styles.copies}>
            {copies.map(({ article: copy, likeness }) => (
              <li key={copy.id}>
                <CopyLink copy={copy} />
                <span className="quiet small number">
                  {new Intl.NumberFormat(format.locale, { style: 'percent' }).format(likeness)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {versions.length > 0 && (
        <Section title={messages.versions}>
          {versions.map((version) => (
            <details key={version.id} className={styles.version}>
              <summary>{messages.versionOf(version.published ? format.day(version.published) : noDate)}</summary>
              {version.removed.length > 0 && <Passages title={messages.removed} passages={version.removed} />}
              {version.added.length > 0 && <Passages title={messages.added} passages={version.added} />}
            </details>
          ))}
        </Section>
      )}
    </>
  )
}

function CopyLink({ copy }: { readonly copy: ArticleSummary }) {
  const messages = useMessages(articleMessages)
  return (
    <a className="foreign" lang={copy.language} href={recordAddresses.article(copy.id)}>
      <Words text={[copy.outlet, copy.title ?? messages.untitled].filter(Boolean).join(': ')} />
    </a>
  )
}

function Passages({ title, passages }: { readonly title: string; readonly passages: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      {passages.map((passage, index) => (
        <blockquote key={index} className={`${styles.passage} foreign`}>
          <Words text={passage} />
        </blockquote>
      ))}
    </>
  )
}
