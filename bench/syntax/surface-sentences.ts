import type { ConlluSentence, SurfaceSentence, SurfaceToken, TokenizedSentence } from '@lagebild/syntax'

/** Surface tokens of gold sentences. */
export function readSurface(sentences: readonly ConlluSentence[]): SurfaceSentence[] {
  return sentences.map(({ rows }) => {
    const tokens: { form: string; words: string[] }[] = []
    let covered = 0
    for (const { kind, columns } of rows) {
      const [id = '', form = ''] = columns
      if (kind === 'range') {
        covered = Number(id.split('-')[1])
        tokens.push({ form, words: [] })
      } else if (kind === 'word' && Number(id) <= covered) tokens.at(-1)?.words.push(form)
      else if (kind === 'word') tokens.push({ form, words: [form] })
    }
    return tokens
  })
}

/** Surface tokens of tokenized text. */
export function readTokenized(sentences: readonly TokenizedSentence[]): SurfaceSentence[] {
  return sentences.map(({ words }) => {
    const tokens: SurfaceToken[] = []
    for (let at = 0; at < words.length; ) {
      const word = words[at]
      const size = word?.contraction?.size ?? 1
      const parts = words.slice(at, at + size).map((part) => part.form)
      tokens.push({ form: word?.contraction?.form ?? word?.form ?? '', words: parts })
      at += size
    }
    return tokens
  })
}

/** The raw text of a treebank as CoNLL 2018 made it: sentences joined by a space, paragraphs by a blank line where marked. */
export function joinText(sentences: readonly ConlluSentence[]): string {
  let text = ''
  for (const { comments } of sentences) {
    const isParagraph = comments.some((line) => /^# new(par|doc)/.test(line))
    const surface = comments.find((line) => line.startsWith('# text = '))?.slice('# text = '.length) ?? ''
    if (text !== '') text += isParagraph ? '\n\n' : ' '
    text += surface
  }
  return text
}
