import { type EventContext, eventContextSchema, eventContexts, type Language } from '@lagebild/schema'
import { lexicons } from '../generated/lexicons.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { nounStem } from './noun-stem.ts'
import type { RawEvent } from './raw-event.ts'
import { wordClasses } from './word-classes.ts'
import { type WordTest, wordTest } from './word-pattern.ts'

const known = new Map<Language, readonly (readonly [EventContext, WordTest])[]>()

/** Contexts of an event: those of its entry, then those that words of its clause point to (`[wirtschaftliche] Kooperation`). */
export function contextsOf(tree: SentenceTree, event: RawEvent, language: Language): EventContext[] {
  const lemmas = clauseWords(tree, event).map((index) => tree.tokens[index]?.lemma ?? '')
  const found = new Set(event.entry.contexts)
  for (const [context, test] of contextTests(language)) if (lemmas.some(test)) found.add(context)
  return eventContexts.filter((context) => found.has(context))
}

function contextTests(language: Language): readonly (readonly [EventContext, WordTest])[] {
  const found = known.get(language)
  if (found) return found
  const tests = lexicons[language].contexts.map((row) => {
    const test = wordTest((row['words'] ?? '').split('|'), wordClasses(language), nounStem(language))
    return [eventContextSchema.parse(row['context']), test] as const
  })
  known.set(language, tests)
  return tests
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
