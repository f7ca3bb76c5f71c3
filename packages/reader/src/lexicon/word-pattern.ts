/** Tests a lemma. */
export type WordTest = (lemma: string) => boolean

/** The part of a word that its inflected forms share; null for a word that is not inflected so. */
export type WordStem = (word: string) => string | null

/**
 * A test of lemmas from alternatives: `truppe` is the word itself, `*abkommen` also the end of a compound
 * (`Handelsabkommen`), `atom*` its beginning; `@agreement` stands for a class of words. Case does not count.
 * @param stem finds words under a lemma that a model left inflected (`Kampfflugzeuge`) or cut too short (`Vorwürf`)
 */
export function wordTest(
  alternatives: readonly string[],
  classes: ReadonlyMap<string, WordTest>,
  stem: WordStem = () => null,
): WordTest {
  const words = new Set<string>()
  const stems = new Set<string>()
  const ends: [string, string | null][] = []
  const starts: string[] = []
  const others: WordTest[] = []
  for (const alternative of alternatives) {
    const word = alternative.toLowerCase()
    if (word.startsWith('@')) others.push(classTest(word.slice(1), classes))
    else if (word.startsWith('*')) ends.push([word.slice(1), stem(nounCase(word.slice(1)))])
    else if (word.endsWith('*')) starts.push(word.slice(0, -1))
    else {
      words.add(word)
      const stemmed = stem(nounCase(word))
      if (stemmed) stems.add(stemmed)
    }
  }
  return (lemma) => {
    const word = lemma.toLowerCase()
    if (words.has(word) || ends.some(([end]) => word.endsWith(end)) || starts.some((start) => word.startsWith(start)))
      return true
    const stemmed = stem(lemma)
    if (stemmed !== null && (stems.has(stemmed) || ends.some(([, end]) => end !== null && stemmed.endsWith(end))))
      return true
    return others.some((test) => test(lemma))
  }
}

const nounCase = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

function classTest(name: string, classes: ReadonlyMap<string, WordTest>): WordTest {
  const test = classes.get(name)
  if (!test) throw new Error(`no class of words "${name}" in the lexicon`)
  return test
}
