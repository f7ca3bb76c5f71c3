import type { Language, Token } from '@lagebild/schema'
import { actorNounOf } from '../entities/actor-noun.ts'
import { languageTraits } from '../entities/language-traits.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { range, type SentenceGround } from './sentence-ground.ts'

/** `Geheimdienstes` and `Vertretern` differ from the nominative only by their ending. */
function isBareForm({ form, lemma, feats }: Token): boolean {
  const ending = form.startsWith(lemma) ? form.slice(lemma.length) : ''
  // `Vertretern` has lost nothing of `Vertreter`; `Augenzeugen` is plural in every case.
  const isDative = feats['Case'] === 'Dat' && ending === 'n' && !lemma.endsWith('e')
  return feats['Number'] === 'Plur' ? isDative : /^e?s$/.test(ending)
}

/** `Amtskollege` for `Amtskollegen`: masculine nouns that end on -n in every other case, as the lexicon knows them; null for other words. */
function weakNominative({ form, feats }: Token, language: Language): string | null {
  if (feats['Number'] !== 'Sing' || !['Acc', 'Dat', 'Gen'].includes(feats['Case'] ?? '') || actorNounOf(form, language))
    return null
  const nominatives = ['n', 'en'].flatMap((ending) => (form.endsWith(ending) ? form.slice(0, -ending.length) : []))
  return nominatives.find((word) => actorNounOf(word, language)?.gender === 'm') ?? null
}

/** The noun of an adjective: `deutschen` in `britischen und deutschen Diplomaten` hangs on the other adjective. */
function nounOf(tree: SentenceTree, index: number): number {
  let top = index
  while (tree.relation(top) === 'conj') top = tree.head(top)
  return tree.head(top)
}

/** The words as the text writes them: `im`, which is two words of the tree, once. */
function writtenForm({ tree, article }: SentenceGround, index: number): string {
  const token = tree.tokens[index]
  if (!token || tree.tokens[index - 1]?.start === token.start) return ''
  return tree.tokens[index + 1]?.start === token.start ? article.text.slice(token.start, token.end) : token.form
}

/**
 * A phrase in the form in which it can serve as a name: the text's words, German adjectives in the nominative
 * (`südkoreanischem Geheimdienst` is named `südkoreanischer Geheimdienst`).
 * @param without tokens that the name leaves out
 */
export function phraseText(
  ground: SentenceGround,
  { first, last }: { first: number; last: number },
  head: number,
  without: ReadonlySet<number>,
): string {
  const { tree, article, language } = ground
  const { tokens } = tree
  const kept = range(first, last).filter((index) => !without.has(index))
  const text = kept
    .map((index, at) => {
      const before = kept[at - 1]
      const gap = before === index - 1 ? article.text.slice(tokens[before]?.end, tokens[index]?.start) : ' '
      return `${at === 0 ? '' : gap}${writtenForm(ground, index)}`
    })
    .join('')
    .replace(/\s+/g, ' ')
  const noun = tokens[head]
  const traits = languageTraits[language]
  const weak = traits.hasGrammaticalGender && noun ? weakNominative(noun, language) : null
  const lemma = weak ?? (traits.hasGrammaticalGender && noun && isBareForm(noun) ? noun.lemma : null)
  const bare = noun && lemma !== null ? text.replace(noun.form, lemma) : text
  const gender = weak === null ? (noun?.feats['Gender'] ?? '') : 'Masc'
  const ending = traits.nominativeEndings.get(noun?.feats['Number'] === 'Plur' ? 'Plur' : gender)
  if (ending === undefined) return bare
  return range(first, last).reduce((phrase, index) => {
    const token = tokens[index]
    if (token?.upos !== 'ADJ' || nounOf(tree, index) !== head || index > head || !token.form.startsWith(token.lemma))
      return phrase
    if (!traits.adjectiveEndings.includes(token.form.slice(token.lemma.length))) return phrase
    return phrase.replace(token.form, token.lemma + ending)
  }, bare)
}
