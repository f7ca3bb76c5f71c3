import type { Attribution, Span } from '@lagebild/schema'
import type { SpkattDocument, Words } from './spkatt-document.ts'

/** F1 of cues and contents; source and cue as shares of the matched contents. */
export interface SpkattScore {
  /** Over every annotated cue, also those that report no words (`ein Antrag`). */
  readonly allCues: number
  /** Over the cues that have a message or topic. */
  readonly cuesWithContent: number
  readonly content: number
  readonly source: number
  readonly cue: number
}

interface Read {
  readonly document: SpkattDocument
  readonly attributions: readonly Attribution[]
}

const isHit = (words: Words, span: Span | null): boolean =>
  span !== null && words.some((word) => word.start < span.end && span.start < word.end)

/**
 * Scores in the spirit of `score-attributions.py`: a content matches a message where they share at least half of their
 * characters, cues and sources are right where they overlap; each prediction is used once.
 */
export function scoreSpkatt(read: readonly Read[]): SpkattScore {
  const count = {
    gold: 0,
    held: 0,
    cues: 0,
    heldCues: 0,
    predictedCues: 0,
    messages: 0,
    predicted: 0,
    matched: 0,
    sources: 0,
    rightSources: 0,
    rightCues: 0,
  }
  for (const { document, attributions } of read) {
    const withCue = attributions.filter(({ cue }) => cue !== null)
    count.predictedCues += withCue.length
    count.predicted += attributions.length
    const usedCues = new Set<Attribution>()
    const usedContents = new Set<Attribution>()
    for (const gold of document.gold) {
      const isHeld = gold.message.length + gold.topic.length > 0
      count.gold += 1
      count.held += isHeld ? 1 : 0
      const hit = withCue.find((each) => !usedCues.has(each) && isHit(gold.cue, each.cue))
      if (hit) {
        usedCues.add(hit)
        count.cues += 1
        count.heldCues += isHeld ? 1 : 0
      }
      if (gold.message.length === 0) continue
      count.messages += 1
      const match = bestContent(
        gold.message,
        attributions.filter((each) => !usedContents.has(each)),
      )
      if (!match) continue
      usedContents.add(match)
      count.matched += 1
      count.rightCues += isHit(gold.cue, match.cue) ? 1 : 0
      if (gold.source.length === 0) continue
      count.sources += 1
      count.rightSources += isHit(gold.source, match.source) ? 1 : 0
    }
  }
  return {
    allCues: f1(count.cues, count.predictedCues, count.gold),
    cuesWithContent: f1(count.heldCues, count.predictedCues, count.held),
    content: f1(count.matched, count.predicted, count.messages),
    source: count.rightSources / Math.max(1, count.sources),
    cue: count.rightCues / Math.max(1, count.matched),
  }
}

function bestContent(message: Words, attributions: readonly Attribution[]): Attribution | undefined {
  const scored = attributions
    .map((each) => ({ each, overlap: overlapOf(message, each.content) }))
    .filter(({ overlap }) => overlap >= 0.5)
  return scored.sort((a, b) => b.overlap - a.overlap)[0]?.each
}

/** Intersection over union, in characters. */
function overlapOf(words: Words, { start, end }: Span): number {
  const own = words.reduce((sum, word) => sum + word.end - word.start, 0)
  const common = words.reduce(
    (sum, word) => sum + Math.max(0, Math.min(end, word.end) - Math.max(start, word.start)),
    0,
  )
  return common / (own + (end - start) - common)
}

function f1(hits: number, predicted: number, gold: number): number {
  return (2 * hits) / Math.max(1, predicted + gold)
}
