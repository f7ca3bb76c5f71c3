import type { Article, Language } from '@lagebild/schema'
import type { EntityDraft } from '../entities/entity-draft.ts'
import type { EntityRegistry } from '../entities/entity-registry.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { type FoundActorNoun, findActorNoun } from './find-actor-noun.ts'
import type { FoundName } from './find-names.ts'
import type { MentionDraft } from './mention-draft.ts'
import type { MentionWords } from './mention-words.ts'

/** What the rules for one sentence read and write. Mentions are added in the order in which they are understood. */
export interface SentenceGround {
  readonly article: Article
  readonly language: Language
  readonly words: MentionWords
  readonly registry: EntityRegistry
  readonly tree: SentenceTree
  /** The trees of all sentences. */
  readonly trees: readonly SentenceTree[]
  /** Index of the sentence. */
  readonly sentence: number
  readonly names: readonly FoundName[]
  /** The last mentions of the article so far. */
  readonly mentions: MentionDraft[]
  /** Descriptions by noun and country, for meeting again. */
  readonly described: Map<string, EntityDraft>
  nounAt(index: number): FoundActorNoun | undefined
  /** What the phrase with that head refers to; reads it first where that is still to be done. */
  entitiesAt(head: number): readonly EntityDraft[]
  /** Adds a mention over tokens `first` to `last`. */
  add(
    mention: Pick<MentionDraft, 'first' | 'last' | 'head' | 'form' | 'drafts'> & { start?: number; end?: number },
  ): void
}

/** Opens a sentence. `read` is called for heads that have not been read yet. */
export function openSentence(
  shared: Omit<SentenceGround, 'nounAt' | 'entitiesAt' | 'add'>,
  read: (ground: SentenceGround, head: number) => void,
): SentenceGround {
  const { tree, language, sentence, mentions, names } = shared
  const nouns = new Map<number, FoundActorNoun | undefined>()
  const inName = new Set(names.filter(({ match }) => !match?.isPart).flatMap(({ first, last }) => range(first, last)))
  const found = new Map<number, EntityDraft[]>()
  const opened = new Set<number>()
  const ground: SentenceGround = {
    ...shared,
    nounAt: (index) => {
      if (!nouns.has(index)) nouns.set(index, inName.has(index) ? undefined : findActorNoun(tree, index, language))
      return nouns.get(index)
    },
    entitiesAt: (head) => {
      if (!opened.has(head) && !found.has(head)) {
        opened.add(head)
        read(ground, head)
      }
      return found.get(head) ?? []
    },
    add: (mention) => {
      const start = mention.start ?? tree.tokens[mention.first]?.start ?? 0
      const end = mention.end ?? tree.tokens[mention.last]?.end ?? start
      mentions.push({ ...mention, sentence, start, end })
      found.set(mention.head, [
        ...(mention.form === 'adjective' ? [] : mention.drafts),
        ...(found.get(mention.head) ?? []),
        ...(mention.form === 'adjective' ? mention.drafts : []),
      ])
    },
  }
  return ground
}

/** Whole numbers from `first` to `last`. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}
