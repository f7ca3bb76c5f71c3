import type { Reading, Span } from '@lagebild/schema'

export type LayerKind = 'entity' | 'time' | 'quantity'

/** A stretch of text in which nothing begins or ends. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** Claims whose evidence covers it, the shortest evidence first. */
  readonly claims: readonly string[]
  /** Claims whose trigger begins here; the trigger is where the reader meets the claim. */
  readonly triggers: readonly string[]
  /** Whether it is part of the trigger of its first claim. */
  readonly isTrigger: boolean
  readonly layers: readonly LayerKind[]
}

export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly segments: readonly Segment[]
}

interface Cover {
  readonly start: number
  readonly end: number
  readonly claim: string | null
  readonly trigger: Span | null
  readonly layer: LayerKind | null
}

/** Cuts an article's text into paragraphs, and these where a claim, a trigger, an entity, a time or a quantity begins or ends. */
export function segmentText(
  reading: Pick<Reading, 'article' | 'claims' | 'entities' | 'times' | 'quantities'>,
): readonly Paragraph[] {
  const { text } = reading.article
  const covers = coversOf(reading).toSorted((one, other) => one.start - other.start)
  const cuts = new Set<number>()
  for (const { start, end, trigger } of covers) {
    cuts.add(start).add(end)
    if (trigger) cuts.add(trigger.start).add(trigger.end)
  }
  const points = [...cuts].toSorted((one, other) => one - other)
  let nextPoint = 0
  let nextCover = 0
  let open: Cover[] = []
  return paragraphsOf(text).map(({ start, end }) => {
    const segments: Segment[] = []
    let at = start
    while (at < end) {
      while (nextPoint < points.length && (points[nextPoint] ?? 0) <= at) nextPoint++
      const until = Math.min(points[nextPoint] ?? end, end)
      while (nextCover < covers.length && (covers[nextCover]?.start ?? 0) <= at) open.push(covers[nextCover++] as Cover)
      open = open.filter((cover) => cover.end > at)
      segments.push(segmentOf(at, until, open))
      at = until
    }
    return { start, end, segments }
  })
}

function coversOf({
  claims,
  entities,
  times,
  quantities,
}: Pick<Reading, 'claims' | 'entities' | 'times' | 'quantities'>): Cover[] {
  const layer =
    (kind: LayerKind) =>
    ({ start, end }: Span): Cover => ({ start, end, claim: null, trigger: null, layer: kind })
  return [
    ...claims.map(({ id, evidence, event: { trigger } }) => ({
      start: Math.min(evidence.start, trigger.start),
      end: Math.max(evidence.end, trigger.end),
      claim: id,
      trigger,
      layer: null,
    })),
    ...entities.flatMap((entity) => entity.mentions.map(layer('entity'))),
    ...times.map(layer('time')),
    ...quantities.map(layer('quantity')),
  ]
}

function segmentOf(start: number, end: number, open: readonly Cover[]): Segment {
  const claims = open
    .filter((cover) => cover.claim !== null)
    .toSorted((one, other) => one.end - one.start - (other.end - other.start))
  const inTrigger = claims.filter(({ trigger }) => trigger && trigger.start <= start && trigger.end >= end)
  const ordered = [...inTrigger, ...claims.filter((cover) => !inTrigger.includes(cover))]
  return {
    start,
    end,
    claims: ordered.flatMap(({ claim }) => claim ?? []),
    triggers: inTrigger.filter(({ trigger }) => trigger?.start === start).flatMap(({ claim }) => claim ?? []),
    isTrigger: inTrigger.length > 0,
    layers: [...new Set(open.flatMap(({ layer }) => layer ?? []))],
  }
}

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
