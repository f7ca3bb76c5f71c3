import type { LocatedAttribution } from '../model/located-attribution.ts'

/**
 * The attributions whose content covers a place in the text, outermost first; a cue is not covered by
 * its own content, and one without any source (`Details wurden nicht offengelegt`) names nobody to be sure of.
 */
export function sourceChain(
  attributions: readonly LocatedAttribution[],
  sentence: number,
  head: number,
  offset: number,
): LocatedAttribution[] {
  const byId = new Map(attributions.map((each) => [each.attribution.id, each]))
  const depth = (each: LocatedAttribution): number => {
    const seen = new Set<string>()
    for (
      let parent = each.attribution.parent;
      parent !== null && !seen.has(parent);
      parent = byId.get(parent)?.attribution.parent ?? null
    )
      seen.add(parent)
    return seen.size
  }
  const size = ({ content }: LocatedAttribution): number =>
    content.reduce((sum, { start, end }) => sum + end - start, 0)
  return attributions
    .filter(({ attribution, isAssertion }) => isAssertion && (attribution.name !== null || attribution.kind !== null))
    .filter(
      (each) =>
        !(each.sentence === sentence && each.cue === head) &&
        each.content.some(({ start, end }) => start <= offset && offset < end),
    )
    .sort((a, b) => depth(a) - depth(b) || size(b) - size(a) || a.attribution.id.localeCompare(b.attribution.id))
}
