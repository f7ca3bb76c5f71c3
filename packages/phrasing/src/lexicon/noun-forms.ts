import { languages, type PartyView } from '@lagebild/schema'
import { lexiconOf } from './lexicon.ts'

/** Forms of a noun in all languages, in small letters. */
export function formsOfNoun(id: string | null): readonly string[] {
  return languages.flatMap((language) => {
    const noun = lexiconOf(language).nouns.get(id ?? '')
    return noun ? [noun.singular, noun.plural].flatMap((form) => (form ? [form.toLowerCase()] : [])) : []
  })
}

let ids: ReadonlyMap<string, string> | undefined

/** The noun that a word of any language is a form of: `soldiers` and `Soldaten` are the same. */
export function nounOfWord(word: string): string | null {
  ids ??= new Map(
    languages.flatMap((language) =>
      [...lexiconOf(language).nouns.keys()]
        .flatMap((id) => [id, ...formsOfNoun(id)].map((form) => [form, id] as const))
        .toReversed(),
    ),
  )
  return ids.get(word.toLowerCase()) ?? null
}

/** `soldiers`, `Demonstranten`: who is called by what they are, which can be said in another language. */
export const isCommonNoun = ({ kind, name }: PartyView): boolean => kind === 'group' || name === name.toLowerCase()
