import type { HappeningSummary } from '@lagebild/schema'
import { useFormat } from '../format/reader-format.ts'
import { commonMessages } from '../messages/common.ts'
import { useMessages } from '../messages/reader-language.ts'
import { CertaintyMark } from './certainty-mark.tsx'
import { ContestedMark } from './contested-mark.tsx'
import { DeniedMark } from './denied-mark.tsx'
import styles from './marks.module.css'

/** How well a happening is supported: certainty, "5 outlets, 2 origins", contested, denied. */
export function Support({ happening }: { readonly happening: HappeningSummary }) {
  const messages = useMessages(commonMessages)
  const { number } = useFormat()
  const { outlets, articles, origins } = happening
  return (
    <p className={styles.support}>
      <CertaintyMark certainty={happening.certainty} polarity={happening.polarity} labelled />
      <span className="number">
        {outlets > 0 ? messages.outlets(outlets, number(outlets)) : messages.articles(articles, number(articles))}
        {', '}
        {messages.origins(origins, number(origins))}
      </span>
      <ContestedMark attributes={happening.contested} />
      {happening.denied && happening.polarity === 'positive' && <DeniedMark />}
    </p>
  )
}
