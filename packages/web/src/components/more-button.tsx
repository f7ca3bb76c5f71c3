import type { ListQuery } from '../data/use-list.ts'
import { useFormat } from '../format/reader-format.ts'
import { commonMessages } from '../messages/common.ts'
import { useMessages } from '../messages/reader-language.ts'
import styles from './more-button.module.css'

/** "50 of 214" and a button for the next page of a list; nothing where the whole list is shown. */
export function MoreButton<T>({ list }: { readonly list: ListQuery<T> }) {
  const messages = useMessages(commonMessages)
  const { locale } = useFormat()
  if (list.state !== 'ready' || list.data.next === null) return null
  const format = new Intl.NumberFormat(locale)
  return (
    <p className={`${styles.more} screen-only`}>
      <button type="button" disabled={list.more === null} onClick={() => list.more?.()}>
        {messages.more}
      </button>
      <span className="quiet small number">
        {messages.shown(format.format(list.data.items.length), format.format(list.data.total))}
      </span>
    </p>
  )
}
