import type { Claim } from '@lagebild/schema'
import { memo } from 'react'
import { Words } from '../../components/words.tsx'
import styles from './annotated-text.module.css'
import type { LayerKind, Paragraph, Segment } from './segment-text.ts'

interface TextParagraphProps {
  readonly text: string
  readonly paragraph: Paragraph
  readonly claims: ReadonlyMap<string, Claim>
  readonly layers: readonly LayerKind[]
  readonly tag: 'p' | 'h1' | 'h2'
  /** The claim that is shown, if it touches this paragraph. */
  readonly active: string | null
  /** The claim that the Tab key leads to, if it touches this paragraph. */
  readonly tabStop: string | null
}

/** One paragraph; drawn anew only when a claim inside it is pointed at. */
export const TextParagraph = memo(function TextParagraph(props: TextParagraphProps) {
  const { text, paragraph, claims, layers, tag: Tag, active, tabStop } = props
  return (
    <Tag className={styles.paragraph}>
      {paragraph.segments.map((segment) => {
        const words = <Words text={text.slice(segment.start, segment.end)} />
        const claim = claims.get(active && segment.claims.includes(active) ? active : (segment.claims[0] ?? ''))
        const className = classOf(segment, claim, active, layers)
        if (segment.triggers.length === 0)
          return (
            <span key={segment.start} className={className} data-claim={claim?.id}>
              {words}
            </span>
          )
        return (
          <a
            key={segment.start}
            id={segment.triggers[0]}
            href={`#${segment.triggers[0]}`}
            className={className}
            data-claim={claim?.id}
            data-triggers={segment.triggers.join(' ')}
            tabIndex={tabStop !== null && segment.triggers.includes(tabStop) ? 0 : -1}
          >
            {words}
          </a>
        )
      })}
    </Tag>
  )
})

function classOf(
  segment: Segment,
  claim: Claim | undefined,
  active: string | null,
  layers: readonly LayerKind[],
): string | undefined {
  const names = segment.layers.filter((layer) => layers.includes(layer)).map((layer) => styles[layer])
  if (claim) {
    names.push(styles['claim'], claim.polarity === 'negative' ? styles['denied'] : styles[claim.certainty])
    if (segment.isTrigger) names.push(styles['trigger'])
    if (claim.id === active) names.push(styles['active'])
  }
  return names.length > 0 ? names.join(' ') : undefined
}
