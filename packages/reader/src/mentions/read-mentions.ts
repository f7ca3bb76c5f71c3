import type { Article, Sentence } from '@lagebild/schema'
import type { EntityDraft } from '../entities/entity-draft.ts'
import { createRegistry } from '../entities/entity-registry.ts'
import { treeOf } from '../tree/tree-of.ts'
import { type FoundName, findNames } from './find-names.ts'
import { findStatePhrases, namedStates } from './find-state-phrases.ts'
import { inheritLeadership } from './inherit-leadership.ts'
import { knownSurnames } from './known-surnames.ts'
import type { MentionDraft } from './mention-draft.ts'
import { focusOf } from './mention-focus.ts'
import { mentionWords } from './mention-words.ts'
import { readDescription } from './read-description.ts'
import { readName } from './read-name.ts'
import { readPronoun } from './read-pronoun.ts'
import { readStateNoun } from './read-state-noun.ts'
import { openSentence, type SentenceGround } from './sentence-ground.ts'
import { settlePlaces } from './settle-places.ts'
import { spanHead } from './span-head.ts'

/** The mentions of an article, and the country where it was written as its dateline says. */
export interface ArticleMentions {
  readonly mentions: readonly MentionDraft[]
  readonly home: string | null
}

/** How many mentions back the text is remembered; keeps the cost of a long article linear. */
const memory = 400

/**
 * Mentions of an article in the order of understanding: the names of each sentence, then its descriptions and pronouns from
 * left to right, each with all that was read before at hand.
 */
export function readMentions(article: Article, sentences: readonly Sentence[]): ArticleMentions {
  const { language, text } = article
  const trees = sentences.map(treeOf)
  const found = trees.map((tree) => findNames(tree, text, language))
  const mend = knownSurnames(trees, found, language)
  const names = settlePlaces(trees.map((tree, at) => mend(tree, found[at] ?? [])))
  const fullNames = trees.flatMap((tree, at) =>
    (names[at] ?? [])
      .filter(({ tag, first, last }) => tag === 'PER' && last > first)
      .map(({ first, last }) =>
        text
          .slice(tree.tokens[first]?.start, tree.tokens[last]?.end)
          .replace(/\s+/g, ' ')
          .replace(/['’]s?$/, ''),
      ),
  )
  const registry = createRegistry(
    article,
    fullNames.sort((a, b) => b.length - a.length),
  )
  const all: MentionDraft[] = []
  const described = new Map<string, EntityDraft>()
  const weigh = focusOf(sentences)
  const states = namedStates(names.flat())
  trees.forEach((tree, sentence) => {
    const mentions = all.slice(-memory)
    const before = mentions.length
    const phrases = findStatePhrases(tree, text, mentionWords[language], states)
    const isFree = (name: FoundName): boolean =>
      !phrases.some(({ first, last }) => first <= name.last && name.first <= last)
    const shared = {
      article,
      language,
      words: mentionWords[language],
      registry,
      tree,
      trees,
      sentence,
      names: (names[sentence] ?? []).filter(isFree),
      mentions,
      described,
    }
    const read = (ground: SentenceGround, head: number): void => readHead(ground, head, weigh)
    const ground = openSentence(shared, read)
    for (const name of ground.names) readName(ground, name)
    for (const { country, ...span } of phrases)
      ground.add({ ...span, form: 'description', drafts: [registry.state(country)] })
    tree.tokens.forEach((_, index) => {
      ground.entitiesAt(index)
    })
    inheritLeadership(ground)
    all.push(...mentions.slice(before))
  })
  return { mentions: all, home: homeOf(names.flat()) }
}

function homeOf(names: readonly FoundName[]): string | null {
  const meaning = names.find(({ isDateline }) => isDateline)?.match?.meanings[0]
  // Reports from Brussels are about the EU and its members.
  return meaning?.seatOf ? null : (meaning?.country ?? null)
}

/** Reads what a token may head: a pronoun, an actor noun, a noun for states. */
function readHead(ground: SentenceGround, index: number, weigh: ReturnType<typeof focusOf>): void {
  const token = ground.tree.tokens[index]
  if (!token) return
  if (token.upos === 'PRON' || token.upos === 'DET') {
    readPronoun(ground, index, weigh)
    return
  }
  const noun = ground.nounAt(index)
  if (noun && index === spanHead(ground.tree, noun.first, noun.last) && isOwnPhrase(ground, index))
    readDescription(ground, noun, weigh)
  else readStateNoun(ground, index, weigh)
}

/** `government` in `government troops` only says whose the troops are. */
function isOwnPhrase({ tree, nounAt }: SentenceGround, index: number): boolean {
  if (tree.relation(index) !== 'compound') return true
  const head = nounAt(tree.head(index))
  return head === undefined || tree.head(index) < index
}
