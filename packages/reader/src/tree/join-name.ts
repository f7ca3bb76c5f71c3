import type { Sentence, Token } from '@lagebild/schema'

/**
 * Two subjects side by side before the verb of a main clause are one: a title and the name of who bears it, `The Minister for Defence
 * [Ahmed Khan] resigned`.
 */
export function joinName(sentence: Sentence): Sentence {
  const { tokens } = sentence
  const heads = new Map(tokens.map(({ id, head }) => [id, head]))
  const isBelow = (id: number, top: number): boolean => {
    for (let at = id; at > 0; at = heads.get(at) ?? 0) if (at === top) return true
    return false
  }
  const joined = new Map<number, number>()
  for (const verb of tokens) {
    const below = tokens.filter(({ head }) => head === verb.id)
    const [title, name, ...more] = below.filter(({ deprel }) => deprel === 'nsubj' || deprel === 'nsubj:pass')
    if (!title || !name || more.length > 0 || name.upos !== 'PROPN' || title.upos === 'PRON') continue
    const [first = verb] = below.filter(({ deprel }) => /^(?:aux|cop)/u.test(deprel)).concat(verb)
    if (name.id > verb.id || name.id > first.id || below.some(({ deprel }) => deprel === 'mark')) continue
    const last = tokens.findLast((token) => token.id < name.id)
    const isBeside = last !== undefined && last.upos !== 'PUNCT' && isBelow(last.id, title.id)
    if (isBeside && isPersonal(title, name)) joined.set(name.id, title.id)
  }
  if (joined.size === 0) return sentence
  return {
    ...sentence,
    tokens: tokens.map((token) => {
      const head = joined.get(token.id)
      return head === undefined ? token : { ...token, head, deprel: 'appos' }
    }),
  }
}

/** A relative pronoun and a place (`the men [Kenya] sent`) are no title and name. */
function isPersonal(title: Token, name: Token): boolean {
  return title.ner === 'O' && name.ner.endsWith('PER')
}
