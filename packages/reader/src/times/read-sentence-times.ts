import type { Article, Sentence } from '@lagebild/schema'
import type { Day } from './calendar/day.ts'
import { checks } from './checks/checks.ts'
import { findBoundary } from './clause/boundary.ts'
import { boundedInterval } from './clause/bounded-interval.ts'
import { clauseTense } from './clause/clause-tense.ts'
import { isRange, joinedCaptures } from './clause/join-expressions.ts'
import type { Resolution, ResolutionContext, Tense } from './meanings/meaning.ts'
import { meanings } from './meanings/meanings.ts'
import { type Expression, findExpressions } from './patterns/find-expressions.ts'
import { timePatterns } from './patterns/time-patterns.ts'
import type { Atom } from './words/atom.ts'
import { splitAtoms } from './words/split-atoms.ts'
import { vocabularies } from './words/time-vocabulary.ts'

export interface FoundTime {
  readonly start: number
  readonly end: number
  readonly resolution: Resolution
  readonly expression: Expression
}

/**
 * The times of one sentence.
 * @param above times of the sentences before it, nearest first
 */
export function readSentenceTimes(article: Article, sentence: Sentence, above: readonly Resolution[]): FoundTime[] {
  const vocabulary = vocabularies[article.language]
  const atoms = splitAtoms(article.text, sentence, vocabulary)
  const expressions = findExpressions(atoms, timePatterns[article.language], (expression) => {
    const check = expression.captures['check']
    return check === undefined || (checks[check]?.({ expression, atoms, sentence }) ?? false)
  })
  const published = publicationDay(article.published)
  const expressionTense = ({ first, last }: Expression, isJoined: boolean): Tense => {
    // `das Ergebnis vom Sonntag` is over, whatever the verb says.
    if (!isJoined && atoms[first - 1]?.classes.has('pastPreposition')) return 'past'
    return clauseTense(sentence, atoms[last]?.token ?? -1, atoms, last, vocabulary)
  }
  const found: FoundTime[] = []
  expressions.forEach((expression, index) => {
    let tense: Tense | undefined
    const joinedAfter = joinedCaptures(atoms, expressions, index, 1)
    const context: ResolutionContext = {
      published,
      tense: () => {
        tense ??= expressionTense(expression, joinedAfter.length > 0)
        return tense
      },
      boundary: findBoundary(atoms, expression),
      earlierHere: found.map(({ resolution }) => resolution).reverse(),
      earlierAbove: above,
      joinedAfter,
      joinedBefore: joinedCaptures(atoms, expressions, index, -1),
    }
    const resolution = meanings[expression.pattern.meaning]?.(expression.captures, context)
    if (!resolution) return
    const interval = boundedInterval(resolution, context.boundary)
    const start = atoms[expression.first]?.start ?? 0
    const end = atoms[expression.last]?.end ?? 0
    found.push({ start, end, resolution: { ...resolution, interval }, expression })
  })
  return spreadRanges(atoms, found)
}

function publicationDay(published: string | null): Day | null {
  return published && /^\d{4}-\d\d-\d\d/.test(published) ? published.slice(0, 10) : null
}

/** Both ends of a range get the whole stretch: `vom 18. bis 21. November`. */
function spreadRanges(atoms: readonly Atom[], found: readonly FoundTime[]): FoundTime[] {
  const spread = [...found]
  for (let index = 0; index + 1 < found.length; index++) {
    const left = found[index]
    const right = found[index + 1]
    if (!left || !right || left.resolution.type !== 'DATE' || right.resolution.type !== 'DATE') continue
    if (!isRange(atoms, left.expression, right.expression)) continue
    const from = left.resolution.interval.from
    const to = right.resolution.interval.to
    if (!from || !to || from > to) continue
    spread[index] = { ...left, resolution: { ...left.resolution, interval: { from, to } } }
    spread[index + 1] = { ...right, resolution: { ...right.resolution, interval: { from, to } } }
  }
  return spread
}
