import type { Reading } from '@lagebild/schema'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useMessages } from '../../messages/reader-language.ts'
import { navigate, useLocation } from '../../router/location.ts'
import { anchoredClaim } from './anchored-claim.ts'
import { AnnotatedText } from './annotated-text.tsx'
import { ClaimCard } from './claim-card.tsx'
import { ClaimList } from './claim-list.tsx'
import { LayerSwitches } from './layer-switches.tsx'
import { MarkKey } from './mark-key.tsx'
import styles from './reading-desk.module.css'
import { readingMessages } from './reading-messages.ts'
import type { LayerKind } from './segment-text.ts'
import { useActiveClaim } from './use-active-claim.ts'

interface ReadingDeskProps {
  readonly reading: Reading
  /** Happening of each claim; empty where the article is not in the record. */
  readonly happenings: Readonly<Record<string, string>>
  readonly titleLevel: 1 | 2
}

/** The text with its claims, and beside it the claim that is looked at, or all of them. */
export function ReadingDesk({ reading, happenings, titleLevel }: ReadingDeskProps) {
  const messages = useMessages(readingMessages)
  const { path, query, hash } = useLocation()
  const anchored = useMemo(() => anchoredClaim(reading, hash), [reading, hash])
  const claim = useActiveClaim(anchored)
  const [layers, setLayers] = useState<readonly LayerKind[]>([])
  const { pin, pinned } = claim
  const lastAnchor = useRef<string | null>(null)
  // An address that points to a claim opens it; a claim that is pinned gives the page its address.
  useEffect(() => {
    if (anchored === null || anchored === lastAnchor.current) return
    lastAnchor.current = anchored
    pin(anchored)
    document.querySelector(`[data-triggers~="${CSS.escape(anchored)}"]`)?.scrollIntoView({ block: 'center' })
  }, [anchored, pin])
  useEffect(() => {
    if (pinned === null || pinned === lastAnchor.current) return
    lastAnchor.current = pinned
    navigate(`${path}${query}#${pinned}`, { replace: true })
  }, [pinned, path, query])
  const shown = reading.claims.find(({ id }) => id === claim.active)
  return (
    <div className={styles.desk}>
      <div>
        <LayerSwitches shown={layers} onChange={setLayers} />
        <MarkKey />
        <AnnotatedText reading={reading} claim={claim} layers={layers} titleLevel={titleLevel} />
      </div>
      <aside className={styles.side} aria-label={messages.claims}>
        {reading.claims.length === 0 && <p className="quiet">{messages.noClaims}</p>}
        {shown && (
          <div className={styles.shown}>
            <p className={styles.shownHead}>
              <span className="quiet small number">
                {messages.claimOf(reading.claims.indexOf(shown) + 1, reading.claims.length)}
              </span>
              {claim.pinned === shown.id && (
                <button type="button" className="plain small" onClick={() => claim.pin(null)}>
                  {messages.unpin}
                </button>
              )}
            </p>
            <ClaimCard reading={reading} claim={shown} happening={happenings[shown.id] ?? null} />
          </div>
        )}
        <div className={shown ? styles.behind : undefined}>
          <h2 className={styles.listHead}>
            {messages.claims} <span className="number quiet">{reading.claims.length}</span>
          </h2>
          <p className="quiet small screen-only">{messages.walk}</p>
          <ClaimList reading={reading} claim={claim} />
        </div>
      </aside>
    </div>
  )
}
