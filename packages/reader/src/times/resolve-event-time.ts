import type { EventTime } from '@lagebild/schema'
import type { LocatedTime } from '../model/located-time.ts'
import type { ReadingState } from '../model/reading-state.ts'
import { treeOf } from '../tree/tree-of.ts'
import { distanceToEvent } from './clause/distance-to-event.ts'
import { vocabularies } from './words/time-vocabulary.ts'

const noTime: EventTime = { from: null, to: null, value: null, ref: null }

/**
 * The time that belongs to an event: the nearest one that depends on its predicate, or on the verb that carries it. A time of
 * another clause, or of the verb that reports the act (`teilte am Montag mit, …`), does not belong to it. Times that fix no
 * day (sets, lengths) are left out; without any, all fields are null.
 * @param sentence index of the sentence
 * @param trigger index of the trigger's token in it
 */
export function resolveEventTime(state: ReadingState, sentence: number, trigger: number): EventTime {
  const here = state.sentences[sentence]
  if (!here) return noTime
  const tree = treeOf(here)
  const vocabulary = vocabularies[state.article.language]
  const [nearest] = state.times
    .filter(
      (located) =>
        located.sentence === sentence &&
        isDated(located) &&
        !reports(state, located, trigger) &&
        !isTooEarly(state, located, trigger),
    )
    .map((located) => ({
      time: located.time,
      distance: distanceToEvent(tree, located.head, trigger, vocabulary),
      gap: gapTo(located, trigger),
      vagueness: vaguenessOf(located),
    }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance || a.vagueness - b.vagueness || a.gap - b.gap)
  if (!nearest) return noTime
  const { from, to, value, id } = nearest.time
  return { from, to, value, ref: id }
}

const isDated = ({ time }: LocatedTime): boolean => time.type !== 'SET' && (time.from !== null || time.to !== null)

const gapTo = ({ first, last }: LocatedTime, trigger: number): number =>
  last < trigger ? trigger - last : first - trigger

/** Of two times of one verb (`jetzt am Mittwoch`, `am Mittwoch um 14 Uhr`) the day comes before the hour and the mere direction. */
const vaguenessOf = ({ time }: LocatedTime): number => (time.value.endsWith('_REF') ? 2 : time.type === 'DATE' ? 0 : 1)

/** The time hangs on the cue of an attribution whose content holds the trigger. */
function reports(state: ReadingState, located: LocatedTime, trigger: number): boolean {
  const sentence = state.sentences[located.sentence]
  const token = sentence?.tokens[trigger]
  if (!sentence || !token) return false
  const head = treeOf(sentence).head(located.head)
  return state.attributions.some(
    ({ sentence: index, cue, content }) =>
      index === located.sentence &&
      cue === head &&
      cue !== trigger &&
      content.some(({ start, end }) => start <= token.start && token.end <= end),
  )
}

/**
 * `Both countries condemn the sabotage [last month]`: what a plain present tells is not done at a time that is over, wherever the parser hangs
 * it. Headlines tell the past in the present.
 */
function isTooEarly({ article, sentences }: ReadingState, { sentence, time }: LocatedTime, trigger: number): boolean {
  const here = sentences[sentence]
  const verb = here?.tokens[trigger]
  if (!here || !verb || !article.published || time.to === null || time.to >= article.published.slice(0, 10))
    return false
  const isHeadline =
    article.title !== null && article.text.startsWith(article.title) && here.end <= article.title.length
  const isPlainPresent = verb.upos === 'VERB' && verb.feats['Tense'] === 'Pres' && verb.feats['VerbForm'] === 'Fin'
  return isPlainPresent && !isHeadline && treeOf(here).children(trigger, 'aux').length === 0
}
