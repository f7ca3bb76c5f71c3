import type { SearchHit } from '@lagebild/schema'
import { Words } from '../../components/words.tsx'
import { recordAddresses } from '../../data/record-addresses.ts'
import { useFormat } from '../../format/reader-format.ts'
import { useMessages } from '../../messages/reader-language.ts'
import styles from './search.module.css'
import { searchMessages } from './search-messages.ts'

const addresses: Readonly<Record<SearchHit['kind'], (id: string) => string>> = {
  article: recordAddresses.article,
  happening: recordAddresses.happening,
  entity: recordAddresses.entity,
  source: recordAddresses.source,
}

/** One thing that was found, with the words that fit marked. */
export function Hit({ hit }: { readonly hit: SearchHit }) {
  const messages = useMessages(searchMessages)
  const { shortDay } = useFormat()
  // A happening has no title of its own; its words are one.
  const title = (hit.kind === 'happening' && hit.text) || hit.title
  return (
    <li>
      <h2 className={styles.title}>
        <a className="foreign" lang={hit.language ?? undefined} href={addresses[hit.kind](hit.id)}>
          <Words text={title} />
        </a>
      </h2>
      <p className="quiet small">
        {[messages.kinds[hit.kind], hit.outlet, hit.day && shortDay(hit.day)].filter(Boolean).join(' · ')}
      </p>
      {hit.text && hit.text !== title && (
        <p className="foreign" lang={hit.language ?? undefined}>
          <MarkedText text={hit.text} marks={hit.marks} />
        </p>
      )}
    </li>
  )
}

function MarkedText({ text, marks }: Pick<SearchHit, 'text' | 'marks'>) {
  const edges = marks.flatMap(({ start, end }) => [start, end])
  const parts = [0, ...edges].map((from, index) => text.slice(from, edges[index] ?? text.length))
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      <mark key={index}>
        <Words text={part} />
      </mark>
    ) : (
      <Words key={index} text={part} />
    ),
  )
}
