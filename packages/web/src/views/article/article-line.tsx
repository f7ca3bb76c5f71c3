import { recordPaths } from '@lagebild/client'
import { type ArticleSummary, languageSchema } from '@lagebild/schema'
import { Words } from '../../components/words.tsx'
import { useFormat } from '../../format/reader-format.ts'
import { safeAddress } from '../../format/safe-address.ts'
import { useLanguage, useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import styles from './article.module.css'
import { articleMessages } from './article-messages.ts'

/** Outlet, day, language, credits, and the way to the original. */
export function ArticleLine({ summary }: { readonly summary: ArticleSummary }) {
  const messages = useMessages(articleMessages)
  const names = useMessages(vocabulary)
  const format = useFormat()
  const language = useLanguage()
  const written = languageSchema.safeParse(summary.language)
  const address = safeAddress(summary.url)
  return (
    <p className={styles.line}>
      {summary.outlet && (
        <strong className="foreign">
          <Words text={summary.outlet} />
        </strong>
      )}
      {summary.published && <time dateTime={summary.published}>{format.day(summary.published)}</time>}
      {written.success && <span>{messages.inLanguage(names.languages[written.data])}</span>}
      {summary.credits.length > 0 && (
        <span className="foreign">{messages.credits(new Intl.ListFormat(language).format(summary.credits))}</span>
      )}
      {address && (
        <a href={address} rel="noreferrer external">
          {messages.original}
        </a>
      )}
      <a href={recordPaths.article(summary.id)}>{messages.asJson}</a>
    </p>
  )
}
