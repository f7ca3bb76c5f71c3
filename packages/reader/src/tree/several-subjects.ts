import type { Sentence, Token } from '@lagebild/schema'

/** The subjects of each verb that a parser has given more than one, in text order, by the verb's id. */
export function severalSubjects({ tokens }: Sentence): ReadonlyMap<number, readonly Token[]> {
  const subjects = tokens.filter(({ deprel }) => deprel === 'nsubj' || deprel === 'nsubj:pass')
  return new Map([...Map.groupBy(subjects, ({ head }) => head)].filter(([, same]) => same.length > 1))
}
