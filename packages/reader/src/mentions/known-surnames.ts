import type { Language } from '@lagebild/schema'
import { isCommonNoun } from '../entities/common-noun.ts'
import { languageTraits } from '../entities/language-traits.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { findActorNoun } from './find-actor-noun.ts'
import type { FoundName } from './find-names.ts'
import { mentionWords } from './mention-words.ts'

/** The names of a sentence, those mended by which persons the article names in full or with a title. */
export type NameMender = (tree: SentenceTree, names: readonly FoundName[]) => FoundName[]

/**
 * A bare surname is the person whom the article elsewhere names in full (`Kim Tok Hun met [Kozlov] … minister Aleksandr Kozlov`),
 * whatever the tagger says; a single common noun that is tagged a person and never named so is none (`Sofia bestreitet [Sperre]`).
 */
export function knownSurnames(
  trees: readonly SentenceTree[],
  names: readonly (readonly FoundName[])[],
  language: Language,
): NameMender {
  const { genitiveEndings } = languageTraits[language]
  const surnames = new Set<string>()
  trees.forEach((tree, at) => {
    for (const name of names[at] ?? [])
      if (name.tag === 'PER' && !name.match && (name.last > name.first || isTitled(tree, name, language)))
        surnames.add(tree.tokens[name.last]?.form ?? '')
  })
  const isSurname = (form: string): boolean =>
    surnames.has(form) ||
    genitiveEndings.some((ending) => form.endsWith(ending) && surnames.has(form.slice(0, -ending.length)))

  return (tree, found) => {
    const mended = found.flatMap((name): FoundName[] => {
      const token = tree.tokens[name.last]
      if (name.match || name.first < name.last || !token) return [name]
      if (isSurname(token.form)) return [isWhere(tree, name, language) ? name : { ...name, tag: 'PER' }]
      const isNoun =
        (name.tag === 'PER' && token.upos === 'NOUN' && tree.relation(name.last) !== 'nsubj') ||
        isCommonNoun(token.form, language)
      return isNoun && !isTitled(tree, name, language) ? [] : [name]
    })
    const isTaken = (index: number): boolean => found.some(({ first, last }) => first <= index && index <= last)
    tree.tokens.forEach(({ form, upos }, index) => {
      if (isTaken(index) || !isSurname(form) || !isNameLike(tree, index, upos, language)) return
      if (findActorNoun(tree, index, language) && upos === 'NOUN') return
      mended.push({ first: index, last: index, tag: 'PER', match: null, isDateline: false })
    })
    return mended.sort((a, b) => a.first - b.first)
  }
}

/** `Minister Farouk`: only a person's name follows a person's title. */
function isTitled(tree: SentenceTree, { first }: FoundName, language: Language): boolean {
  return first > 0 && findActorNoun(tree, first - 1, language)?.entry.kind === 'person'
}

/** `born in Kozlov`: a town may have the same name. */
function isWhere(tree: SentenceTree, { first, tag }: FoundName, language: Language): boolean {
  const preposition = tree.tokens[first - 1]?.lemma.toLowerCase() ?? ''
  return tag === 'LOC' && mentionWords[language].prepositions.get(preposition) === 'place'
}

/** A word in capitals that stands where names stand, not where nouns do: `die Fischer` are no `Jens Fischer`. */
function isNameLike(tree: SentenceTree, index: number, upos: string, language: Language): boolean {
  if (!/^\p{Lu}/u.test(tree.tokens[index]?.form ?? '') || ['ADJ', 'DET', 'ADP', 'PRON'].includes(upos)) return false
  if (upos === 'PROPN') return true
  if (index === 0 && !languageTraits[language].writesNounsWithCapital) return false
  return tree.children(index, 'det', 'amod').length === 0 && tree.tokens[index]?.feats['Number'] !== 'Plur'
}
