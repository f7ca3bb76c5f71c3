import type { Fact } from '@lagebild/archive'
import type { Article, HappeningSummary } from '@lagebild/schema'
import type { ExampleDossier } from './example-dossiers.ts'

/** What the record made of claims: which happening a claim is in, by claim. */
export interface RecordedHappening {
  readonly summary: HappeningSummary
  readonly facts: readonly Fact[]
}

export interface MergeScore {
  readonly f1: number
  readonly precision: number
  readonly recall: number
  /** Expected claims that the reader read, of all. */
  readonly read: number
  readonly expected: number
  readonly origins: { readonly right: number; readonly all: number }
  readonly contested: { readonly right: number; readonly all: number }
  readonly misses: readonly string[]
}

/** Scores pairs of claims that share a happening, among the claims that are expected and were read. */
export function scoreMerges(dossier: ExampleDossier, recorded: readonly RecordedHappening[]): MergeScore {
  const misses: string[] = []
  const placed = dossier.happenings.flatMap((expected, label) =>
    expected.claims.flatMap((claim) => {
      const [article, span] = locate(claim, dossier)
      if (!article) return []
      const home = recorded.find(({ facts }) => facts.some((fact) => isAt(fact, article, span)))
      if (!home) misses.push(`not read: ${claim}`)
      return [{ claim, label, home, expected }]
    }),
  )
  const found = placed.filter(({ home }) => home !== undefined)
  const pairs = found.flatMap((a, index) => found.slice(index + 1).map((b) => [a, b] as const))
  const count = { right: 0, predicted: 0, wanted: 0 }
  for (const [a, b] of pairs) {
    const [same, wanted] = [a.home === b.home, a.label === b.label]
    if (same) count.predicted += 1
    if (wanted) count.wanted += 1
    if (same && wanted) count.right += 1
    if (same !== wanted) misses.push(`${wanted ? 'apart' : 'together'}: ${a.claim} | ${b.claim}`)
  }
  const [precision, recall] = [count.right / (count.predicted || 1), count.right / (count.wanted || 1)]
  return {
    f1: (2 * precision * recall) / (precision + recall || 1),
    precision,
    recall,
    read: found.length,
    expected: placed.length,
    origins: compareLists(dossier, found, 'origins', misses),
    contested: compareLists(dossier, found, 'contested', misses),
    misses,
  }
}

type Placed = {
  readonly claim: string
  readonly label: number
  readonly home: RecordedHappening | undefined
}

/** The seed has a voice of its own, which the expectations leave out where the dossier is read without it. */
function compareLists(
  dossier: ExampleDossier,
  found: readonly Placed[],
  what: 'origins' | 'contested',
  misses: string[],
): { right: number; all: number } {
  const score = { right: 0, all: 0 }
  for (const [label, expected] of dossier.happenings.entries()) {
    const seedOrigins = dossier.articles.has('seed') ? (expected.seedOrigins ?? []) : []
    const wanted = what === 'origins' ? expected.origins?.concat(seedOrigins) : expected.contested
    const homes = found.filter((each) => each.label === label).map(({ home }) => home)
    const home = mostCommon(homes)
    if (!wanted || !home) continue
    const seedId = dossier.articles.get('seed')?.id
    const given =
      what === 'contested'
        ? home.summary.contested
        : home.summary.originList.map(({ key }) => key).filter((key) => !seedId || !key.endsWith(seedId))
    score.all += 1
    if ([...given].sort().join() === [...wanted].sort().join()) score.right += 1
    else misses.push(`${what} of ${expected.name}: ${[...given].sort().join(', ')}; expected ${wanted.join(', ')}`)
  }
  return score
}

const mostCommon = <Value>(values: readonly Value[]): Value | undefined =>
  [...values].sort((a, b) => values.filter((each) => each === b).length - values.filter((each) => each === a).length)[0]

function locate(
  claim: string,
  { articles }: ExampleDossier,
): [Article | undefined, { readonly start: number; readonly end: number }] {
  const [name = '', words = ''] = claim.split(/: (.*)/)
  const article = articles.get(name)
  if (!article) return [undefined, { start: 0, end: 0 }]
  const at = article.text.indexOf(words.replace(/[[\]]/g, ''))
  if (at < 0) throw new Error(`no such words: ${claim}`)
  const start = at + words.indexOf('[')
  return [article, { start, end: start + words.indexOf(']') - words.indexOf('[') - 1 }]
}

const isAt = (fact: Fact, article: Article, { start, end }: { start: number; end: number }): boolean =>
  (fact.article === article.id || (fact.title === article.title && fact.outlet === article.outlet)) &&
  fact.trigger.start < end &&
  fact.trigger.end > start
