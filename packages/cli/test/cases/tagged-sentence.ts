import type { Span } from '@lagebild/schema'

/** A sentence with its source, cue and content marked: `<s>He</s> <c>said</c> <m>it rained</m>.` */
export interface TaggedSentence {
  readonly text: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** Takes the tags out of a line and tells where they stood. */
export function readTaggedSentence(line: string): TaggedSentence {
  const spans = { s: [] as Span[], c: [] as Span[], m: [] as Span[] }
  let text = ''
  let start = 0
  for (const part of line.split(/(<\/?[scm]>)/)) {
    const [, close, tag] = /^<(\/?)([scm])>$/.exec(part) ?? []
    if (tag === undefined) text += part
    else if (close) spans[tag as 's' | 'c' | 'm'].push({ start, end: text.length })
    else start = text.length
  }
  return { text, source: spans.s, cue: spans.c, content: spans.m }
}

/** Share of the characters that two sets of spans have in common among those that either has. */
export function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  const common = a.reduce(
    (sum, x) => sum + b.reduce((part, y) => part + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  )
  return common / Math.max(1, size(a) + size(b) - common)
}
