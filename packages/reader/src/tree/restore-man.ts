import type { Sentence, Token } from '@lagebild/schema'

/** English plurals of `man` that a model leaves or cuts as if they ended in -n: the lemma of `militiamen` is `militiaman`. */
export function restoreMan(sentence: Sentence): Sentence {
  if (!sentence.tokens.some(isWrong)) return sentence
  return {
    ...sentence,
    tokens: sentence.tokens.map((token) =>
      isWrong(token) ? { ...token, lemma: `${token.form.slice(0, -'men'.length)}man` } : token,
    ),
  }
}

function isWrong({ form, lemma, upos, feats }: Token): boolean {
  return upos === 'NOUN' && feats['Number'] === 'Plur' && /^\p{Ll}+men$/u.test(form) && !lemma.endsWith('man')
}
