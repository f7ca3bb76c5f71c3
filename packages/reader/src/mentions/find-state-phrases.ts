import type { SentenceTree } from '../tree/sentence-tree.ts'
import type { FoundName } from './find-names.ts'
import type { MentionWords } from './mention-words.ts'
import { spanHead } from './span-head.ts'

/** A description that stands for one state by itself: `the North`, `der Norden`. */
export interface StatePhrase {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly country: string
}

/** Codes of the states that an article names, by name or adjective. */
export function namedStates(names: readonly FoundName[]): Set<string> {
  return new Set(
    names.flatMap(({ match }) =>
      (match?.meanings ?? []).flatMap(({ role, key }) => (role === 'state' || role === 'adjective' ? [key] : [])),
    ),
  )
}

/** Finds the phrases of the lexicon whose condition the article meets. `the North Sea` and `im Norden Syriens` are none. */
export function findStatePhrases(
  tree: SentenceTree,
  text: string,
  words: MentionWords,
  states: ReadonlySet<string>,
): StatePhrase[] {
  return words.phrases.flatMap(({ phrase, country, requires }) => {
    if (requires.length > 0 && !requires.some((code) => states.has(code))) return []
    const capitalized = phrase.charAt(0).toUpperCase() + phrase.slice(1)
    return tree.tokens.flatMap((token, first): StatePhrase[] => {
      const end = token.start + phrase.length
      const found = text.slice(token.start, end)
      if (found !== phrase && found !== capitalized) return []
      const last = tree.tokens.findIndex((other) => other.end === end)
      if (last < first || /^\p{Lu}/u.test(tree.tokens[last + 1]?.form ?? '')) return []
      const head = spanHead(tree, first, last)
      return tree.children(head, 'nmod').some((at) => at > last) ? [] : [{ first, last, head, country }]
    })
  })
}
