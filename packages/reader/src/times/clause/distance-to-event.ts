import type { SentenceTree } from '../../tree/sentence-tree.ts'
import type { TimeVocabulary } from '../words/time-vocabulary.ts'

const unreachable = Number.POSITIVE_INFINITY

/** Relations that open a clause of its own; a time does not cross them. */
const clauses = new Set(['ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis', 'conj', 'dislocated', 'list', 'root'])

/** Relations in which a time says of a thing when it was (`der ehemalige Minister`, `das heutige Gesetz`), not of an act. */
const undating = new Set(['amod', 'nsubj', 'det', 'compound', 'flat'])

/** Relations of the core arguments, where a parser may have hung a time that dates the verb. */
const coreArguments = new Set(['nsubj', 'obj', 'iobj'])

/**
 * How far a time stands from an event in the tree; infinite where it belongs to something else.
 * @param time index of the time's head
 * @param trigger index of the event's trigger
 */
export function distanceToEvent(tree: SentenceTree, time: number, trigger: number, vocabulary: TimeVocabulary): number {
  if (time === trigger || undating.has(tree.relation(time))) return unreachable
  if (tree.isBelow(time, trigger)) return distanceFromAbove(tree, time, trigger, vocabulary)
  const governor = governorOf(tree, time)
  if (governor < 0) return unreachable
  return tree.isBelow(trigger, governor) ? distanceFromBelow(tree, time, governor, trigger, vocabulary) : unreachable
}

/** What a time depends on, past other times (`am Mittwoch, dem 20. November`), helper verbs and adverbs. */
function governorOf(tree: SentenceTree, time: number): number {
  let at = tree.head(time)
  while (at >= 0 && ['aux', 'cop', 'advmod', 'obl', 'nmod', 'appos'].includes(tree.relation(at)) && isLight(tree, at))
    at = tree.head(at)
  return at
}

const isLight = (tree: SentenceTree, index: number): boolean =>
  ['AUX', 'ADV', 'NUM'].includes(tree.tokens[index]?.upos ?? '')

/** The time stands below the trigger: directly, or hung on one of its arguments (`haben das Abkommen am Mittwoch unterzeichnet`). */
function distanceFromAbove(tree: SentenceTree, time: number, trigger: number, vocabulary: TimeVocabulary): number {
  const path = [time]
  for (let at = tree.head(time); at !== trigger; at = tree.head(at)) path.push(at)
  if (path.some((index) => clauses.has(tree.relation(index)))) return unreachable
  const between = path.slice(1).filter((index) => !isLight(tree, index))
  if (between.length === 0) return path.length
  const [argument] = between
  if (between.length > 1 || argument === undefined || !coreArguments.has(tree.relation(argument))) return unreachable
  // A time in front of a noun's preposition `von`, `of` dates the noun; so does one between the noun and its article.
  const marker = tree.children(time, 'case').flatMap((index) => tree.tokens[index] ?? [])
  const datesNoun = marker.some((token) => vocabulary.classesOf(token.form).has('nounPreposition'))
  return datesNoun || time < argument ? unreachable : 4
}

/**
 * The time stands on a verb above the trigger: it dates a noun that the verb carries (`am Montag begann die Verlegung`), a
 * verb coordinated with it, or one that a verb of phase opens (`began on Monday to withdraw`); never what a verb of speaking
 * or deciding is about.
 */
function distanceFromBelow(
  tree: SentenceTree,
  time: number,
  governor: number,
  trigger: number,
  vocabulary: TimeVocabulary,
): number {
  const classes = vocabulary.classesOf(tree.tokens[governor]?.lemma ?? '')
  const path = [trigger]
  for (let at = tree.head(trigger); at !== governor; at = tree.head(at)) path.push(at)
  const top = path.at(-1) ?? trigger
  const opened = path.filter((index) => clauses.has(tree.relation(index)))
  if (opened.length === 0) {
    const isCarried = tree.tokens[governor]?.upos !== 'NOUN' && !classes.has('reportVerb')
    return isCarried && path.length <= 2 ? 4 + path.length : unreachable
  }
  if (opened.length > 1 || opened[0] !== top || path.length > 1) return unreachable
  if (tree.relation(top) === 'conj') {
    const hasOwnSubject = tree.children(trigger, 'nsubj', 'csubj').length > 0
    return time < trigger && !hasOwnSubject ? 6 : unreachable
  }
  return tree.relation(top) === 'xcomp' && classes.has('phaseVerb') ? 6 : unreachable
}
