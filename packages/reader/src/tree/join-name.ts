import type { Sentence, Token } from '@lagebild/schema'
import { changeTokens } from './change-tokens.ts'
import { severalSubjects } from './several-subjects.ts'

/**
 * Two subjects side by side before the verb of a main clause are one: a title and the name of who bears it, `The Minister for Defence
 * [Ahmed Khan] resigned`.
 */
export function joinName(sentence: Sentence): Sentence {
  const { tokens } = sentence
  const joined = new Map<number, Pick<Token, 'head' | 'deprel'>>()
  for (const [verb, [title, name, ...more]] of severalSubjects(sentence)) {
    if (!title || !name || more.length > 0 || name.upos !== 'PROPN' || title.upos === 'PRON') continue
    const below = tokens.filter(({ head }) => head === verb)
    const helper = below.find(({ deprel }) => /^(?:aux|cop)/u.test(deprel))
    if (name.id > verb || name.id > (helper?.id ?? verb) || below.some(({ deprel }) => deprel === 'mark')) continue
    const last = tokens.findLast(({ id }) => id < name.id)
    const isBeside = last !== undefined && last.upos !== 'PUNCT' && isBelow(tokens, last.id, title.id)
    if (isBeside && isPersonal(title, name)) joined.set(name.id, { head: title.id, deprel: 'appos' })
  }
  return changeTokens(sentence, joined)
}

function isBelow(tokens: readonly Token[], id: number, top: number): boolean {
  const heads = new Map(tokens.map((token) => [token.id, token.head]))
  for (let at = id; at > 0; at = heads.get(at) ?? 0) if (at === top) return true
  return false
}

/** A relative pronoun and a place (`the men [Kenya] sent`) are no title and name. */
function isPersonal(title: Token, name: Token): boolean {
  return title.ner === 'O' && name.ner.endsWith('PER')
}
