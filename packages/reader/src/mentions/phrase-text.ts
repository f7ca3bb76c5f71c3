import type { Token } from '@lagebild/schema'
import { languageTraits } from '../entities/language-traits.ts'
import { range, type SentenceGround } from './sentence-ground.ts'

/** `Geheimdienstes` and `Vertretern` differ from the nominative only by their ending. */
function isBareForm({ form, lemma, feats }: Token): boolean {
  const ending = form.startsWith(lemma) ? form.slice(lemma.length) : ''
  return feats['Number'] === 'Plur' ? feats['Case'] === 'Dat' && ending === 'n' : /^e?s$/.test(ending)
}

/**
 * A phrase in the form in which it can serve as a name: the text's words, German adjectives in the nominative
 * (`südkoreanischem Geheimdienst` is named `südkoreanischer Geheimdienst`).
 */
export function phraseText(
  ground: SentenceGround,
  { first, last }: { first: number; last: number },
  head: number,
): string {
  const { tree, article, language } = ground
  const { tokens } = tree
  const start = tokens[first]?.start ?? 0
  const text = article.text.slice(start, tokens[last]?.end).replace(/\s+/g, ' ')
  const noun = tokens[head]
  const traits = languageTraits[language]
  const bare = traits.hasGrammaticalGender && noun && isBareForm(noun) ? text.replace(noun.form, noun.lemma) : text
  const ending = traits.nominativeEndings.get(noun?.feats['Number'] === 'Plur' ? 'Plur' : (noun?.feats['Gender'] ?? ''))
  if (ending === undefined) return bare
  return range(first, last).reduce((phrase, index) => {
    const token = tokens[index]
    if (token?.upos !== 'ADJ' || tree.head(index) !== head || index > head || !token.form.startsWith(token.lemma))
      return phrase
    if (!traits.adjectiveEndings.includes(token.form.slice(token.lemma.length))) return phrase
    return phrase.replace(token.form, token.lemma + ending)
  }, bare)
}
