import type { TokenizedSentence } from '../tokenize/tokenized-sentence.ts'

/** Given sentences of words with the places they have when joined: words by spaces, sentences by line feeds. */
export function placeWords(sentences: readonly (readonly string[])[]): TokenizedSentence[] {
  let at = 0
  return sentences.map((forms) => {
    const start = at
    const words = forms.map((form) => {
      const word = { form, start: at, end: at + form.length }
      at = word.end + 1
      return word
    })
    const end = words.at(-1)?.end ?? start
    at = end + 1
    return { start, end, words }
  })
}
