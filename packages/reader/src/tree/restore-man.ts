import type { Sentence, Token } from '@lagebild/schema'
import { changeTokens } from './change-tokens.ts'

/** English plurals of `man` that a model leaves or cuts as if they ended in -n: the lemma of `militiamen` is `militiaman`. */
export function restoreMan(sentence: Sentence): Sentence {
  const restored = sentence.tokens
    .filter(isWrong)
    .map(({ id, form }) => [id, { lemma: `${form.slice(0, -'men'.length)}man` }] as const)
  return changeTokens(sentence, new Map(restored))
}

function isWrong({ form, lemma, upos, feats }: Token): boolean {
  return upos === 'NOUN' && feats['Number'] === 'Plur' && /^\p{Ll}+men$/u.test(form) && !lemma.endsWith('man')
}
