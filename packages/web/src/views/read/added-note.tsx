import type { AddedArticle } from '@lagebild/client'
import { recordAddresses } from '../../data/record-addresses.ts'
import { useFormat } from '../../format/reader-format.ts'
import { commonMessages } from '../../messages/common.ts'
import { useMessages } from '../../messages/reader-language.ts'
import styles from './read.module.css'
import { readMessages } from './read-messages.ts'

/** Says what went into the record and where to see it. */
export function AddedNote({ articles }: { readonly articles: readonly AddedArticle[] }) {
  const messages = useMessages(readMessages)
  const common = useMessages(commonMessages)
  const { number } = useFormat()
  return (
    <div role="status">
      {articles.length > 0 && (
        <div className={styles.added}>
          <ul>
            {articles.map(({ id, title, claims, known }) => (
              <li key={id}>
                <span className="foreign">
                  {known
                    ? messages.known(title ?? messages.untitled)
                    : messages.added(title ?? messages.untitled, common.claims(claims, number(claims)))}
                </span>{' '}
                <a href={recordAddresses.article(id)}>{messages.openArticle}</a>
              </li>
            ))}
          </ul>
          <a href="/">{messages.openRecord}</a>
        </div>
      )}
    </div>
  )
}
