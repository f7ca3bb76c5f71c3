import type { Span } from '@lagebild/schema'
import { covers, lengthOf } from './spans.ts'

/** What nesting looks at. */
export interface Nestable {
  readonly id: string
  readonly cue: Span | null
  readonly source: Span | null
  readonly content: readonly Span[]
  /** Id of the attribution that names this one's source, where the construction says so. */
  readonly citedBy: string | null
}

/**
 * The innermost attribution whose content holds this one's cue (or, where there is none, its content). Contents that hold each
 * other are kept apart by length, so that no chain runs in a circle.
 */
export function findParents(all: readonly Nestable[]): Map<string, string | null> {
  return new Map(all.map((inner) => [inner.id, inner.citedBy ?? parentOf(inner, all)]))
}

function parentOf(inner: Nestable, all: readonly Nestable[]): string | null {
  const anchors = inner.cue ? [inner.cue] : inner.content
  const size = lengthOf(inner.content)
  const outer = all.filter(
    (other) =>
      other.id !== inner.id &&
      lengthOf(other.content) > size &&
      anchors.every((anchor) => other.content.some((piece) => covers(piece, anchor))),
  )
  outer.sort((a, b) => lengthOf(a.content) - lengthOf(b.content))
  return outer[0]?.id ?? null
}
