import type { Claim, Reading } from '@lagebild/schema'
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useMemo, useRef } from 'react'
import { useMessages } from '../../messages/reader-language.ts'
import styles from './annotated-text.module.css'
import { claimsInOrder, walkTo } from './claim-walk.ts'
import { readingMessages } from './reading-messages.ts'
import { type LayerKind, type Paragraph, segmentText } from './segment-text.ts'
import { TextParagraph } from './text-paragraph.tsx'
import type { ActiveClaim } from './use-active-claim.ts'

interface AnnotatedTextProps {
  readonly reading: Reading
  readonly claim: ActiveClaim
  readonly layers: readonly LayerKind[]
  /** Which heading the article's title is on the page. */
  readonly titleLevel: 1 | 2
}

/** An article's text with every claim where it was read. One stop for the Tab key; arrows walk from claim to claim. */
export function AnnotatedText({ reading, claim, layers, titleLevel }: AnnotatedTextProps) {
  const messages = useMessages(readingMessages)
  const box = useRef<HTMLElement>(null)
  /** The claim that a key led to: several claims can begin at the same words. */
  const walking = useRef<string | null>(null)
  const paragraphs = useMemo(() => segmentText(reading), [reading])
  const claims = useMemo(() => new Map(reading.claims.map((each) => [each.id, each])), [reading])
  const order = useMemo(() => claimsInOrder(reading).map((each) => each.id), [reading])
  const tabStop = claim.pinned ?? order[0] ?? null

  const claimAt = (target: EventTarget): string | null =>
    (target instanceof Element && target.closest<HTMLElement>('[data-claim]')?.dataset['claim']) || null
  const handleKey = (event: KeyboardEvent): void => {
    const current = claim.active ?? claimAt(event.target)
    if (event.key === 'Escape') claim.pin(null)
    if (event.key === 'Enter' && current !== null) {
      event.preventDefault()
      claim.pin(claim.pinned === current ? null : current)
    }
    const next = event.altKey || event.ctrlKey || event.metaKey ? null : walkTo(order, current, event.key)
    if (next === null) return
    event.preventDefault()
    walking.current = next
    box.current?.querySelector<HTMLElement>(`[data-triggers~="${CSS.escape(next)}"]`)?.focus()
  }
  const handleClick = (event: MouseEvent): void => {
    const clicked = claimAt(event.target)
    if (!clicked || window.getSelection()?.isCollapsed === false) return
    event.preventDefault()
    claim.pin(claim.pinned === clicked ? null : clicked)
  }
  const handleFocus = (event: FocusEvent): void => {
    claim.point(walking.current ?? claimAt(event.target))
    walking.current = null
  }
  return (
    <section
      ref={box}
      className={styles.text}
      lang={reading.article.language}
      aria-label={messages.text}
      onMouseOver={(event) => claim.point(claimAt(event.target))}
      onMouseLeave={() => claim.point(null)}
      onFocus={handleFocus}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) claim.point(null)
      }}
      onClick={handleClick}
      onKeyDown={handleKey}
    >
      {paragraphs.map((paragraph) => (
        <TextParagraph
          key={paragraph.start}
          text={reading.article.text}
          paragraph={paragraph}
          claims={claims}
          layers={layers}
          tag={isTitle(reading, paragraph) ? `h${titleLevel}` : 'p'}
          active={claim.active && touches(paragraph, claims.get(claim.active)) ? claim.active : null}
          tabStop={tabStop && touches(paragraph, claims.get(tabStop)) ? tabStop : null}
        />
      ))}
    </section>
  )
}

function touches({ start, end }: Paragraph, claim: Claim | undefined): boolean {
  if (!claim) return false
  const { evidence, event } = claim
  return Math.min(evidence.start, event.trigger.start) < end && Math.max(evidence.end, event.trigger.end) > start
}

function isTitle({ article }: Reading, { start, end }: Paragraph): boolean {
  return start === 0 && article.title !== null && article.text.slice(0, end) === article.title
}
