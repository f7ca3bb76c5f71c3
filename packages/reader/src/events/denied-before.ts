import type { EventType, Language } from '@lagebild/schema'
import { isMarker } from '../attributions/clause-markers.ts'
import type { LocatedAttribution } from '../model/located-attribution.ts'
import type { LocatedEvent } from '../model/located-event.ts'
import type { ReadingState } from '../model/reading-state.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { treeOf } from '../tree/tree-of.ts'
import { retell } from './retell.ts'
import { structureWords } from './structure-words.ts'

/** What words say of others and what turns them down is not what a denial denies. */
const aboutWords: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'OTHER'])

/**
 * The acts of the sentence before that a denial takes back by a pronoun or a word for what was said: `[Kenya has sent troops.] Kenya denied
 * [this]`, `… wies [den Vorwurf] zurück`. They are told again, pinned to that word, so that the denial stands beside what it denies;
 * how much it was is not what the denial says. Where some are acts of who denies, those are meant.
 */
export function deniedBefore(state: ReadingState, events: readonly LocatedEvent[]): LocatedEvent[] {
  return state.attributions.flatMap((denial) => {
    const sentence = state.sentences[denial.sentence]
    const before = state.sentences[denial.sentence - 1]
    if (denial.stance.polarity !== 'negative' || denial.cue === null || !sentence || !before) return []
    const tree = treeOf(sentence)
    const word = backwardWord(tree, denial, state.article.language)
    if (word === null) return []
    const isApart = /\n\s*\n/.test(state.article.text.slice(before.end, sentence.start))
    if (isApart && tree.tokens[word]?.upos !== 'NOUN') return []
    const told = events.filter((each) => each.sentence === denial.sentence - 1 && !aboutWords.has(each.event.type))
    const own = told.filter(({ event }) => isOfSource(state, denial, event.actors))
    const retelling = { sentence: denial.sentence, word, quantities: [], rule: 'events/denied-before' }
    return (own.length > 0 ? own : told).map((each) => retell(each, retelling, state))
  })
}

/** The only word of what is denied, where it stands for what was said before; null for any other content. */
function backwardWord(tree: SentenceTree, { content }: LocatedAttribution, language: Language): number | null {
  const words = [...tree.tokens.keys()].filter((index) => {
    const token = tree.tokens[index]
    return token && content.some(({ start, end }) => start <= token.start && token.end <= end)
  })
  const [only, ...more] = words.filter((index) => !['DET', 'PUNCT'].includes(tree.tokens[index]?.upos ?? ''))
  if (only === undefined)
    return words.length === 1 && isBackward(tree, words[0] ?? -1, language) ? (words[0] ?? null) : null
  if (more.length > 0) return null
  const { upos = '', lemma = '' } = tree.tokens[only] ?? {}
  // Who turns down `the criticism` does not deny what it is about.
  if (upos === 'NOUN') return structureWords(language).disputable(lemma) && hasArticle(tree, only) ? only : null
  return isBackward(tree, only, language) ? only : null
}

const isBackward = (tree: SentenceTree, index: number, language: Language): boolean =>
  ['PRON', 'DET'].includes(tree.tokens[index]?.upos ?? '') &&
  isMarker(tree.tokens[index]?.form ?? '', 'backward', language)

/** `the reports` are known ones, `reports` are any. */
const hasArticle = (tree: SentenceTree, noun: number): boolean =>
  tree.children(noun, 'det').length > 0 || tree.children(noun).some((child) => tree.tokens[child]?.upos === 'DET')

function isOfSource(state: ReadingState, { attribution }: LocatedAttribution, actors: readonly string[]): boolean {
  return state.entities.some(
    ({ id, country }) =>
      actors.includes(id) && (id === attribution.entity || (country !== null && country === attribution.country)),
  )
}
