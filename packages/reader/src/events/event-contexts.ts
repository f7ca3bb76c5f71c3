import { type EventContext, eventContextSchema, eventContexts, type Language } from '@lagebild/schema'
import { lexicons } from '../generated/lexicons.ts'
import { nounStem } from '../lexicon/noun-stem.ts'
import { wordClasses } from '../lexicon/word-classes.ts'
import { type WordTest, wordTest } from '../lexicon/word-pattern.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import type { RawEvent } from './raw-event.ts'

const known = new Map<Language, (lemma: string) => readonly EventContext[]>()

/** Bounds the memory of a process that reads for years. */
const mostKnown = 50_000

/** Contexts of an event: those of its entry, then those that words of its clause point to (`[wirtschaftliche] Kooperation`). */
export function contextsOf(tree: SentenceTree, event: RawEvent, language: Language): EventContext[] {
  const pointed = contextsOfWord(language)
  const found = new Set(event.entry.contexts)
  for (const index of clauseWords(tree, event))
    for (const context of pointed(tree.tokens[index]?.lemma ?? '')) found.add(context)
  return eventContexts.filter((context) => found.has(context))
}

/** The contexts that a word points to, each word tested once. */
function contextsOfWord(language: Language): (lemma: string) => readonly EventContext[] {
  const found = known.get(language)
  if (found) return found
  const tests = lexicons[language].contexts.map((row): readonly [EventContext, WordTest] => {
    const test = wordTest((row['words'] ?? '').split('|'), wordClasses(language), nounStem(language))
    return [eventContextSchema.parse(row['context']), test]
  })
  const tested = new Map<string, readonly EventContext[]>()
  const contexts = (lemma: string): readonly EventContext[] => {
    const cached = tested.get(lemma)
    if (cached) return cached
    const fitting = tests.filter(([, test]) => test(lemma)).map(([context]) => context)
    if (tested.size < mostKnown) tested.set(lemma, fitting)
    return fitting
  }
  known.set(language, contexts)
  return contexts
}

/** The words below the predicate, without clauses that tell something else. */
function clauseWords(tree: SentenceTree, event: RawEvent): number[] {
  const words: number[] = []
  const open = event.kind === 'noun' ? [...event.core] : [event.head]
  const seen = new Set<number>()
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    words.push(at)
    for (const child of tree.children(at)) if (!isOtherClause(tree, child, at === event.head)) open.push(child)
  }
  return words
}

function isOtherClause(tree: SentenceTree, index: number, isDirect: boolean): boolean {
  const relation = tree.relation(index)
  if (relation === 'xcomp' || relation === 'ccomp') return !isDirect
  if (relation === 'conj') return tree.tokens[index]?.upos === 'VERB'
  return relation === 'acl' || relation === 'advcl' || relation === 'parataxis'
}
