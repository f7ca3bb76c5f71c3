import type { Language } from '@lagebild/schema'
import { type ActorNoun, actorNounOf, compoundActorNoun, opensActorNoun } from '../entities/actor-noun.ts'
import { languageTraits } from '../entities/language-traits.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'

/** An actor noun in a sentence with the tokens that make it (`prime minister`, `ministry of defence`). */
export interface FoundActorNoun {
  readonly entry: ActorNoun
  readonly first: number
  readonly last: number
}

const wordsBefore = 3
const wordsAfter = 4
const nounTags = new Set(['NOUN', 'PROPN', 'ADJ', 'X'])

const found = new WeakMap<SentenceTree, Map<number, FoundActorNoun | undefined>>()

/** The longest entry around a noun; for languages that write compounds as one word, also the entry that ends the word. */
export function findActorNoun(tree: SentenceTree, index: number, language: Language): FoundActorNoun | undefined {
  const known = found.get(tree) ?? new Map<number, FoundActorNoun | undefined>()
  if (known.has(index)) return known.get(index)
  if (known.size === 0) found.set(tree, known)
  const noun = searchActorNoun(tree, index, language)
  known.set(index, noun)
  return noun
}

function searchActorNoun(tree: SentenceTree, index: number, language: Language): FoundActorNoun | undefined {
  const { tokens } = tree
  const token = tokens[index]
  if (!token || !nounTags.has(token.upos) || (/^\p{Ll}/u.test(token.form) && token.upos === 'ADJ')) return undefined
  for (let first = Math.max(0, index - wordsBefore); first <= index; first++) {
    const isOpened = [tokens[first]?.form, first === index ? token.lemma : undefined].some(
      (word) => word !== undefined && opensActorNoun(word, language),
    )
    const found = isOpened ? entryFrom(tree, first, index, language) : undefined
    if (found) return found
  }
  const forms = [token.lemma, ...bareForms(token.form, language)]
  for (const form of forms) {
    const entry = actorNounOf(form, language)
    if (entry) return { entry, first: index, last: index }
  }
  if (!languageTraits[language].hasJoinedCompounds) return undefined
  for (const form of forms) {
    const entry = compoundActorNoun(form, language)
    if (entry) return { entry, first: index, last: index }
  }
  return undefined
}

/** The longest entry that begins at a token and holds the noun. */
function entryFrom(
  { tokens }: SentenceTree,
  first: number,
  index: number,
  language: Language,
): FoundActorNoun | undefined {
  const token = tokens[index]
  if (!token) return undefined
  const before = tokens.slice(first, index).map(({ form }) => form.toLowerCase())
  const readings = [token.lemma, token.form].map((form) => [...before, form.toLowerCase()])
  for (let last = Math.min(tokens.length - 1, index + wordsAfter); last >= index; last--) {
    const after = tokens.slice(index + 1, last + 1).map(({ form }) => form.toLowerCase())
    if (after.length > 0 && after.at(-1) === 'of') continue
    for (const reading of readings) {
      const entry = actorNounOf([...reading, ...after].join(' ').replaceAll(' - ', '-'), language)
      if (entry) return { entry, first, last }
    }
  }
  return undefined
}

/** Readings of an inflected form where the lemma may be wrong: `Gesandten`, `Behörden`, `Rebellen`. */
function bareForms(form: string, language: Language): string[] {
  const bare = languageTraits[language].nounEndings.filter((ending) => form.endsWith(ending))
  return [form, ...bare.map((ending) => form.slice(0, -ending.length))]
}
