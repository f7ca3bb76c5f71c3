/** Tests a lemma. */
export type WordTest = (lemma: string) => boolean

/**
 * A test of lemmas from alternatives: `truppe` is the word itself, `*abkommen` also the end of a compound
 * (`Handelsabkommen`), `atom*` its beginning; `@agreement` stands for a class of words. Case does not count.
 */
export function wordTest(alternatives: readonly string[], classes: ReadonlyMap<string, WordTest>): WordTest {
  const words = new Set<string>()
  const tests: WordTest[] = []
  for (const alternative of alternatives) {
    const word = alternative.toLowerCase()
    if (word.startsWith('@')) tests.push(classTest(word.slice(1), classes))
    else if (word.startsWith('*')) tests.push((lemma) => lemma.endsWith(word.slice(1)))
    else if (word.endsWith('*')) tests.push((lemma) => lemma.startsWith(word.slice(0, -1)))
    else words.add(word)
  }
  return (lemma) => {
    const word = lemma.toLowerCase()
    return words.has(word) || tests.some((test) => test(word))
  }
}

function classTest(name: string, classes: ReadonlyMap<string, WordTest>): WordTest {
  const test = classes.get(name)
  if (!test) throw new Error(`no class of words "${name}" in the lexicon`)
  return test
}
