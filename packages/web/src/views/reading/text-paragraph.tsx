import type { Claim } from '@lagebild/schema'
import { memo, useMemo } from 'react'
import { Words } from '../../components/words.tsx'
import styles from './annotated-text.module.css'
import marks from './layers.module.css'
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

/** Segments that are drawn together; a paragraph can be an article long. */
const segmentsInRun = 60

/** One paragraph; only the run of segments around a claim is drawn anew when the claim is pointed at. */
export const TextParagraph = memo(function TextParagraph(props: TextParagraphProps) {
  const { paragraph, claims, tag: Tag, active, tabStop, ...rest } = props
  const runs = useMemo(() => cutIntoRuns(paragraph.segments), [paragraph])
  const only = (claim: string | null, run: readonly Segment[]): string | null =>
    claim !== null && run.some((segment) => segment.claims.includes(claim)) ? claim : null
  return (
    <Tag className={styles.paragraph}>
      {runs.map((run) => (
        <TextRun
          key={run[0]?.start}
          segments={run}
          claims={claims}
          active={only(active, run)}
          tabStop={only(tabStop, run)}
          {...rest}
        />
      ))}
    </Tag>
  )
})

function cutIntoRuns(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const runs: (readonly Segment[])[] = []
  for (let at = 0; at < segments.length; at += segmentsInRun) runs.push(segments.slice(at, at + segmentsInRun))
  return runs
}

interface TextRunProps extends Omit<TextParagraphProps, 'paragraph' | 'tag'> {
  readonly segments: readonly Segment[]
}

const TextRun = memo(function TextRun({ text, segments, claims, layers, active, tabStop }: TextRunProps) {
  return segments.map((segment) => {
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
  })
})

function classOf(
  segment: Segment,
  claim: Claim | undefined,
  active: string | null,
  layers: readonly LayerKind[],
): string | undefined {
  const names = segment.layers.filter((layer) => layers.includes(layer)).map((layer) => marks[layer])
  if (claim) {
    names.push(styles['claim'], claim.polarity === 'negative' ? styles['denied'] : styles[claim.certainty])
    if (segment.isTrigger) names.push(styles['trigger'])
    if (claim.id === active) names.push(styles['active'])
  }
  return names.length > 0 ? names.join(' ') : undefined
}
