import type { ArticleView as Article } from '@lagebild/schema'
import { Answer } from '../../components/answer.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useWindowTitle } from '../../layout/use-window-title.ts'
import { useMessages } from '../../messages/reader-language.ts'
import type { PageProps } from '../../pages.ts'
import { ReadingDesk } from '../reading/reading-desk.tsx'
import styles from './article.module.css'
import { ArticleHistory } from './article-history.tsx'
import { ArticleLine } from './article-line.tsx'
import { articleMessages } from './article-messages.ts'
import { useArticle } from './use-article.ts'

/** A stored article with its claims; the address can point to a claim (`#c3`) or an offset (`#at-120`). */
export function ArticleView({ params }: PageProps) {
  const article = useArticle(params['id'] ?? '')
  return <Answer query={article}>{(data) => <ArticlePage article={data} />}</Answer>
}

function ArticlePage({ article }: { readonly article: Article }) {
  const messages = useMessages(articleMessages)
  const { reading, summary } = article
  const isTitled = summary.title !== null && reading.article.text.startsWith(summary.title)
  useWindowTitle(summary.title ?? messages.untitled)
  return (
    <>
      {!isTitled && <PageHead title={summary.title ?? messages.untitled} kicker={messages.article} />}
      <ArticleLine summary={summary} />
      <ReadingDesk key={summary.id} reading={reading} happenings={article.happenings} titleLevel={isTitled ? 1 : 2} />
      <ArticleHistory article={article} />
      <p className={`${styles.readBy} quiet small`}>{messages.readBy(reading.reader, reading.model)}</p>
    </>
  )
}
