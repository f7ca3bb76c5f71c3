import type { Sentence, Token } from '@lagebild/schema'
import { lexicons } from '../generated/lexicons.ts'
import { changeTokens } from './change-tokens.ts'

const openers = new Set(
  Object.values(lexicons).flatMap((tables) =>
    'negationWords' in tables
      ? tables.negationWords.filter((row) => row['kind'] === 'without').map((row) => row['word'] ?? '')
      : [],
  ),
)

/** `, [ohne] sich mit Niger zu einigen`: what opens an infinitive belongs to its verb, not to the first noun that follows. */
export function freeOpener(sentence: Sentence): Sentence {
  const { tokens } = sentence
  const byId = new Map(tokens.map((token) => [token.id, token]))
  const isInfinitive = (verb: Token | undefined): verb is Token =>
    verb?.feats['VerbForm'] === 'Inf' &&
    (/.zu./u.test(verb.form) || tokens.some(({ head, upos }) => head === verb.id && upos === 'PART'))
  const moved = new Map<number, Pick<Token, 'head' | 'deprel'>>()
  for (const [index, token] of tokens.entries()) {
    if (token.deprel !== 'case' || tokens[index - 1]?.form !== ',' || !openers.has(token.lemma)) continue
    const verb = byId.get(byId.get(token.head)?.head ?? 0)
    if (isInfinitive(verb) && verb.id > token.id) moved.set(token.id, { head: verb.id, deprel: 'mark' })
  }
  return changeTokens(sentence, moved)
}
