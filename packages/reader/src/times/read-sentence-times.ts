import type { Article, Sentence } from '@lagebild/schema'
import type { Day } from './calendar/day.ts'
import { checks } from './checks/checks.ts'
import { findBoundary } from './clause/boundary.ts'
import { boundedInterval } from './clause/bounded-interval.ts'
import { clauseTense } from './clause/clause-tense.ts'
import type { FoundTime } from './clause/found-time.ts'
import { joinedCaptures } from './clause/join-expressions.ts'
import { spreadRanges } from './clause/spread-ranges.ts'
import type { Resolution, ResolutionContext, Tense } from './meanings/meaning.ts'
import { meanings } from './meanings/meanings.ts'
import { type Expression, findExpressions } from './patterns/find-expressions.ts'
import { timePatterns } from './patterns/time-patterns.ts'
import type { Atom } from './words/atom.ts'
import { splitAtoms } from './words/split-atoms.ts'
import { vocabularies } from './words/time-vocabulary.ts'

/** How many times of the same sentence are remembered for those that follow. */
const memory = 12

/** What the expressions of one sentence are read in. */
interface SentenceScene {
  readonly published: Day | null
  readonly atoms: readonly Atom[]
  readonly expressions: readonly Expression[]
  readonly above: readonly Resolution[]
  tenseAt(atom: number): Tense
}

/**
 * The times of one sentence, in text order.
 * @param above times of the sentences before it, nearest first
 */
export function readSentenceTimes(article: Article, sentence: Sentence, above: readonly Resolution[]): FoundTime[] {
  const vocabulary = vocabularies[article.language]
  const atoms = splitAtoms(article.text, sentence, vocabulary)
  const expressions = findExpressions(atoms, timePatterns[article.language], (expression) => {
    const check = expression.captures['check']
    return check === undefined || (checks[check]?.({ expression, atoms, sentence }) ?? false)
  })
  const scene: SentenceScene = {
    published: publicationDay(article.published),
    atoms,
    expressions,
    above,
    tenseAt: (at) => clauseTense(sentence, atoms[at]?.token ?? -1, atoms, at, vocabulary),
  }
  const found: FoundTime[] = []
  let earlier: readonly Resolution[] = []
  for (const [index, expression] of expressions.entries()) {
    const resolution = resolveExpression(scene, index, earlier)
    const start = atoms[expression.first]?.start ?? 0
    const end = atoms[expression.last]?.end ?? 0
    if (!resolution) continue
    found.push({ start, end, resolution, expression })
    earlier = [resolution, ...earlier].slice(0, memory)
  }
  return spreadRanges(atoms, found)
}

function resolveExpression(scene: SentenceScene, index: number, earlierHere: readonly Resolution[]): Resolution | null {
  const { atoms, expressions, published, above } = scene
  const expression = expressions[index]
  if (!expression) return null
  const joinedAfter = joinedCaptures(atoms, expressions, index, 1)
  const boundary = findBoundary(atoms, expression)
  let tense: Tense | undefined
  const context: ResolutionContext = {
    published,
    tense: () => {
      tense ??= expressionTense(scene, expression, joinedAfter.length > 0)
      return tense
    },
    boundary,
    earlierHere,
    earlierAbove: above,
    joinedAfter,
    joinedBefore: joinedCaptures(atoms, expressions, index, -1),
    following: () => {
      const next = expressions[index + 1]
      const between = next ? atoms.slice(expression.last + 1, next.first) : []
      const isNear =
        next !== undefined &&
        next.pattern.meaning !== expression.pattern.meaning &&
        between.length === 1 &&
        between.every((atom) => atom.classes.has('boundaryFiller'))
      return isNear ? resolveExpression(scene, index + 1, earlierHere) : null
    },
  }
  const resolution = meanings[expression.pattern.meaning]?.(expression.captures, context)
  return resolution ? { ...resolution, interval: boundedInterval(resolution, boundary) } : null
}

function expressionTense({ atoms, tenseAt }: SentenceScene, { first, last }: Expression, isJoined: boolean): Tense {
  // `das Ergebnis vom Sonntag` is over, whatever the verb says; `vom 5. bis 9. Mai` is not.
  if (!isJoined && atoms[first - 1]?.classes.has('pastPreposition')) return 'past'
  return tenseAt(last)
}

function publicationDay(published: string | null): Day | null {
  return published && /^\d{4}-\d\d-\d\d/.test(published) ? published.slice(0, 10) : null
}
