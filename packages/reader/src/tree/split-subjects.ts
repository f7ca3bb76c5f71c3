import type { SentenceTree } from './sentence-tree.ts'

export interface SplitSubjects {
  readonly subject: number | null
  /** A noun that the parser took for a second subject; it is an object. */
  readonly displaced: number | null
  /** Only one of the two agrees with the verb, so that the order did not have to decide. */
  readonly isSure: boolean
}

/**
 * A clause has one subject; where German case does not show, parsers give it two. The one that agrees with the finite verb in number
 * keeps its place (`Berichte dementierte [das Ministerium]`), of two that agree the first (`Der Vertrag könnte [Nordkorea] Geld einbringen`).
 */
export function splitSubjects(tree: SentenceTree, predicate: number): SplitSubjects {
  const [first, second, ...more] = tree.children(predicate, 'nsubj')
  if (first === undefined || second === undefined || more.length > 0)
    return { subject: first ?? null, displaced: null, isSure: true }
  const verb = [predicate, ...tree.children(predicate, 'aux', 'cop')]
    .map((index) => tree.tokens[index]?.feats)
    .find((feats) => feats?.['VerbForm'] === 'Fin')
  // `[Einen] Bericht wies ein Sprecher zurück`: an article shows the case that its noun does not.
  const isAccusative = (index: number): boolean =>
    tree.children(index, 'det').some((article) => tree.tokens[article]?.feats['Case'] === 'Acc')
  const agrees = (index: number): boolean => {
    const number = tree.children(index, 'conj').length > 0 ? 'Plur' : tree.tokens[index]?.feats['Number']
    return !verb?.['Number'] || !number || verb['Number'] === number
  }
  const fits = (index: number): boolean =>
    agrees(index) && !(isAccusative(first) !== isAccusative(second) && isAccusative(index))
  const isSure = fits(first) !== fits(second)
  const [subject, displaced] = isSure && fits(second) ? [second, first] : [first, second]
  return { subject, displaced, isSure }
}
