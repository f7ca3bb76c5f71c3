import type { Language } from '@lagebild/schema'
import { lexicons, type Table } from '../generated/lexicons.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'

/** What a word at the head of a clause or phrase says of it: `that` complement, `whether` question, `as` comparison … */
export type MarkerKind =
  | 'complement'
  | 'question'
  | 'comparison'
  | 'inserted'
  | 'purpose'
  | 'condition'
  | 'concession'
  | 'time'
  | 'limit'
  | 'cause'
  | 'agent'
  | 'possessor'
  | 'infinitive'
  | 'reported'
  | 'unreal'
  | 'own'
  | 'backward'

const tables: Readonly<Record<Language, Table>> = { de: lexicons.de.clauseMarkers, en: lexicons.en.clauseMarkers }
const markers = new Map<string, Set<string>>()
for (const [language, table] of Object.entries(tables)) {
  for (const row of table) markers.set(`${language} ${row['word']}`, new Set((row['kind'] ?? '').split('|')))
}

export function isMarker(word: string, kind: MarkerKind, language: Language): boolean {
  return markers.get(`${language} ${word.toLowerCase()}`)?.has(kind) ?? false
}

/** Whether a language has words of a kind at all. */
export function hasMarkers(kind: MarkerKind, language: Language): boolean {
  return tables[language].some((row) => row['kind']?.split('|').includes(kind))
}

/**
 * Finds the word that opens the clause or phrase of `head` and is of one of the kinds; -1 where there is none. It stands before
 * its head, but for `zu` after a participle (`getroffen [zu] haben`).
 */
export function findMarker(tree: SentenceTree, head: number, language: Language, ...kinds: MarkerKind[]): number {
  return (
    tree
      .children(head, 'mark', 'case', 'advmod', 'cc', 'fixed')
      .find(
        (child) =>
          (child < head || tree.relation(child) === 'mark') &&
          kinds.some((kind) => isMarker(tree.tokens[child]?.form ?? '', kind, language)),
      ) ?? -1
  )
}

/** Whether the first word of a clause is of a kind, whatever the tree makes of it. */
export function startsWithMarker(tree: SentenceTree, head: number, language: Language, kind: MarkerKind): boolean {
  const first = tree.subtree(head).find((index) => tree.tokens[index]?.upos !== 'PUNCT')
  return first !== undefined && isMarker(tree.tokens[first]?.form ?? '', kind, language)
}
