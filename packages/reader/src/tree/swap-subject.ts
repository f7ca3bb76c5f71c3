import type { Sentence, Token } from '@lagebild/schema'
import { changeTokens } from './change-tokens.ts'

/**
 * Where case does not show, a parser may take the object before the verb for its subject. A plural before a singular verb, with a
 * singular name behind it, is the object: `Berichte dementierte [Teheran]`.
 */
export function swapSubject(sentence: Sentence): Sentence {
  const relations = new Map<number, Pick<Token, 'deprel'>>()
  for (const verb of sentence.tokens) {
    if (verb.upos !== 'VERB' || verb.feats['VerbForm'] !== 'Fin' || verb.feats['Number'] !== 'Sing') continue
    const below = sentence.tokens.filter(({ head }) => head === verb.id)
    const [subject, ...subjects] = below.filter(({ deprel }) => deprel === 'nsubj')
    const [object, ...objects] = below.filter(({ deprel }) => deprel === 'obj')
    if (!subject || !object || subjects.length + objects.length > 0) continue
    const isPlural = subject.upos === 'NOUN' && subject.feats['Number'] === 'Plur' && subject.id < verb.id
    if (!isPlural || object.upos !== 'PROPN' || object.id < verb.id || object.feats['Number'] === 'Plur') continue
    if (sentence.tokens.some(({ head, deprel }) => head === object.id && deprel === 'conj')) continue
    relations.set(subject.id, { deprel: 'obj' }).set(object.id, { deprel: 'nsubj' })
  }
  return changeTokens(sentence, relations)
}
